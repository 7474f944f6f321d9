namespace FoiRules.Letters;

/// <summary>What a line that belongs to nothing announces behind it.</summary>
enum Announces : byte
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A request.</summary>
    Request,

    /// <summary>One question.</summary>
    Question,

    /// <summary>An answer.</summary>
    Answer,

    /// <summary>The reply to all of it.</summary>
    Reply,

    /// <summary>An e-mail that is repeated.</summary>
    Mail,

    /// <summary>Whatever has its number.</summary>
    Number,
}

/// <summary>What of the way in which two segments stand together bears on a step between two roles.</summary>
enum Joint : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That they are the same part, and the next one in a list.</summary>
    Stays,

    /// <summary>That they are the same part, and not the next one in a list: questions that each have their answer stand apart.</summary>
    StaysAsked,

    /// <summary>That an answer begins.</summary>
    Answers,

    /// <summary>That the answers to a whole list begin.</summary>
    AnswersListed,

    /// <summary>That it begins as answers do.</summary>
    BeginsAnswer,
}

/// <summary>The joints of all steps, each known by ten times the role before and the role behind it.</summary>
static class Joints
{
    /// <summary>How many kinds of joints there are.</summary>
    public const int Kinds = 6;

    /// <summary>How much a line may announce.</summary>
    public const int Announcements = 7;

    const int Steps = RoleParts.Roles * RoleParts.Roles;

    static readonly Joint[] All = new Joint[Steps];
    static readonly sbyte[] AllBehind = new sbyte[Announcements * Steps];

    static Joints()
    {
        for (var step = 0; step < Steps; step++)
        {
            var (from, to) = ((Role)(step / RoleParts.Roles), (Role)(step % RoleParts.Roles));
            var turn = RoleParts.Turn((int)from, (int)to);
            All[step] = turn switch
            {
                PartTurn.Stays => from == Role.Asked && to is Role.Asked or Role.Filled ? Joint.StaysAsked : Joint.Stays,
                PartTurn.Answers => from == Role.Listed && to == Role.Replied ? Joint.AnswersListed : Joint.Answers,
                PartTurn.FromClause when RoleParts.Of((int)to) == Part.Answer => Joint.BeginsAnswer,
                _ => Joint.None,
            };
            for (var announced = 0; announced < Announcements; announced++)
            {
                AllBehind[(announced * Steps) + step] = (sbyte)(turn == PartTurn.FromClause ? Worth((Announces)announced, from, to) : 0);
            }
        }
    }

    /// <summary>The joint of each step.</summary>
    public static ReadOnlySpan<Joint> Of => All;

    /// <summary>What it adds to each step that the line before announces something.</summary>
    public static ReadOnlySpan<sbyte> Behind(Announces announced) => new(AllBehind, (int)announced * Steps, Steps);

    static int Worth(Announces announced, Role from, Role to) => announced switch
    {
        Announces.Request => to switch
        {
            Role.Listed => 20,
            Role.Asked => 15,
            Role.Replied or Role.Answered => -15,
            _ => 0,
        },
        Announces.Question when from != Role.Announced => to switch
        {
            Role.Asked => 20,
            Role.Answered => -10,
            _ => 0,
        },
        Announces.Answer => to switch
        {
            Role.Replied or Role.Answered => 15,
            Role.Listed => -25,
            Role.Asked => -10,
            _ => 0,
        },
        Announces.Reply => to switch
        {
            Role.Replied or Role.Answered => 10,
            Role.Listed => -10,
            _ => 0,
        },
        // A line that announces nothing makes no answer of what stands below it.
        Announces.Nothing => to is Role.Replied or Role.Answered ? -10 : 0,
        Announces.Mail => to == Role.Appended ? 25 : 0,
        _ => 0,
    };
}
