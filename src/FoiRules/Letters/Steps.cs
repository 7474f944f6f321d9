namespace FoiRules.Letters;

/// <summary>How well one role follows another, whatever the segments say: the shapes that replies have.</summary>
/// <remarks>In tenths of a weak sign. What costs 40 happens only where several strong signs ask for it.</remarks>
static class Steps
{
    /// <summary>Stands for a step that no letter takes.</summary>
    public const int Never = -5_000;

    const int N = Never;

    // From (down) and to (across):   Opening Listed Announced Replied Asked Between Answered Closing Appended Filled
    static readonly int[] Worth =
    [
        /* Opening   */                     0,   -10,       -5,    -15,  -10,     -3,       N,    -30,       N,   -10,
        /* Listed    */                     N,     0,      -10,    -20,  -20,    -15,       N,    -40,       N,     N,
        /* Announced */                     N,   -10,        0,      0,  -12,     -5,       N,    -25,       N,   -12,
        /* Replied   */                     N,   -25,       -3,      0,  -25,    -12,       N,     -3,       N,   -25,
        /* Asked     */                     N,     N,        N,      N,    0,      0,       0,    -30,       N,   -14,
        /* Between   */                     N,    -2,        N,    -15,    0,      0,       0,    -10,       N,     0,
        /* Answered  */                     N,   -20,       -8,    -10,   -4,     -2,       0,     -3,       N,    -4,
        /* Closing   */                     N,   -30,      -30,    -35,  -25,    -25,     -30,      0,     -25,   -30,
        /* Appended  */                     N,     N,        N,      N,    N,      N,       N,      0,       0,     N,
        /* Filled    */                     N,     N,        N,      N,   -4,    -12,      -4,     -3,       N,     0,
    ];

    // A letter that ends without an answer has probably been misread.
    static readonly int[] Ends = [-40, -40, -25, 0, -30, -25, 0, 0, 0, 0];

    /// <summary>The steps that letters take, each as ten times the role before and the role behind it.</summary>
    public static byte[] Taken { get; } = Possible();

    /// <summary>What it is worth to go from one role to the next.</summary>
    public static int Of(int from, int to) => Worth[(from * RoleParts.Roles) + to];

    /// <summary>What it is worth to end a letter in a role.</summary>
    public static int End(int role) => Ends[role];

    static byte[] Possible()
    {
        var taken = new List<byte>();
        for (var i = 0; i < Worth.Length; i++)
        {
            if (Worth[i] != Never)
            {
                taken.Add((byte)i);
            }
        }

        return [.. taken];
    }
}
