using System.Runtime.Intrinsics;

namespace FoiRules.Letters;

/// <summary>The steps between all roles as rows of a table, eight of them weighed at once: forwards a row for each role before, backwards one for each role behind.</summary>
sealed class StepRows
{
    /// <summary>How many numbers a row has: one for each role, and some that stand for none.</summary>
    public const int Width = 16;

    /// <summary>How many steps are weighed at once.</summary>
    public const int AtOnce = 8;

    // Below all that any step is worth, and far enough from the least of a short that sums stay above it.
    const short Untaken = -12_000;

    const int Parts = 3;
    const int Cells = RoleParts.Roles * Width;

    readonly short[] worths = new short[Cells];
    readonly short[] behind = new short[Joints.Announcements * Cells];

    // For each joint and each part those steps that it bears on have all bits set.
    readonly short[] joints = new short[Joints.Kinds * Cells];
    readonly short[] parts = new short[Parts * Width];
    readonly bool isForwards;

    StepRows(bool isForwards)
    {
        this.isForwards = isForwards;
        Array.Fill(worths, Untaken);
        for (var step = 0; step < Joints.Of.Length; step++)
        {
            var (from, to) = (step / RoleParts.Roles, step % RoleParts.Roles);
            var cell = isForwards ? (from * Width) + to : (to * Width) + from;
            worths[cell] = Steps.Of(from, to) == Steps.Never ? Untaken : (short)Steps.Of(from, to);
            joints[((int)Joints.Of[step] * Cells) + cell] = -1;
            for (var announced = 0; announced < Joints.Announcements; announced++)
            {
                behind[(announced * Cells) + cell] = Joints.Behind((Announces)announced)[step];
            }

            parts[((int)RoleParts.Of(to) * Width) + to] = -1;
        }
    }

    /// <summary>A row for each role before.</summary>
    public static StepRows Forwards { get; } = new(isForwards: true);

    /// <summary>A row for each role behind.</summary>
    public static StepRows Backwards { get; } = new(isForwards: false);

    /// <summary>Weighs all steps to a segment.</summary>
    /// <param name="turns">What each turn is worth there, as <see cref="SignWeights"/> counts them.</param>
    /// <param name="announced">What the segment before announces.</param>
    /// <param name="joined">What each joint is worth there.</param>
    /// <param name="weighed">Room for <see cref="RoleParts.Roles"/> rows.</param>
    public void Weigh(ReadOnlySpan<short> turns, Announces announced, ReadOnlySpan<short> joined, Span<short> weighed)
    {
        for (var at = 0; at < Width; at += AtOnce)
        {
            var (clause, request, answer) = (Turns(turns, 0, at), Turns(turns, 1, at), Turns(turns, 2, at));
            for (var role = 0; role < RoleParts.Roles; role++)
            {
                var cell = (role * Width) + at;
                var worth = In(worths, cell) + In(behind, ((int)announced * Cells) + cell) + ((int)RoleParts.Of(role) switch { 0 => clause, 1 => request, _ => answer });
                worth.CopyTo(weighed[cell..]);
            }
        }

        // Few of them are so.
        for (var joint = 1; joint < Joints.Kinds; joint++)
        {
            if (joined[joint] != 0)
            {
                Join(joint * Cells, joined[joint], weighed);
            }
        }
    }

    void Join(int joint, short worth, Span<short> weighed)
    {
        for (var cell = 0; cell < Cells; cell += AtOnce)
        {
            var here = weighed[cell..];
            (Vector128.Create<short>(here) + (In(joints, joint + cell) & Vector128.Create(worth))).CopyTo(here);
        }
    }

    // The turns from one part to that of each role, or to it.
    Vector128<short> Turns(ReadOnlySpan<short> turns, int part, int at)
    {
        var sum = Vector128<short>.Zero;
        for (var other = 0; other < Parts; other++)
        {
            sum |= In(parts, (other * Width) + at) & Vector128.Create(turns[isForwards ? (part * Parts) + other : (other * Parts) + part]);
        }

        return sum;
    }

    static Vector128<short> In(short[] numbers, int at) => Vector128.Create(numbers, at);
}
