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
        /* Opening   */                       2,     -8,     -5,    -15,    -10,     -3,      N,    -29,      N,    -11,
        /* Listed    */                       N,      0,    -10,    -20,    -20,    -16,      N,    -39,      N,      N,
        /* Announced */                       N,    -10,      0,     -1,    -11,     -5,      N,    -25,      N,    -12,
        /* Replied   */                       N,    -26,     -3,      0,    -24,    -12,      N,     -5,      N,    -25,
        /* Asked     */                       N,      N,      N,      N,     -4,     -1,      0,    -27,      N,    -14,
        /* Between   */                       N,     -2,      N,    -15,      0,     -2,     -1,    -11,      N,      0,
        /* Answered  */                       N,    -20,     -8,    -10,     -3,     -2,      1,     -2,      N,     -4,
        /* Closing   */                       N,    -30,    -31,    -35,    -26,    -24,    -26,      0,    -25,    -30,
        /* Appended  */                       N,      N,      N,      N,      N,      N,      N,     -2,      1,      N,
        /* Filled    */                       N,      N,      N,      N,     -5,    -12,     -4,     -3,      N,      1,
    ];

    // A letter that ends without an answer has probably been misread.
    static readonly int[] Ends = [-41, -40, -25, 2, -30, -25, 1, -3, 1, 0];

    /// <summary>What it is worth to go from one role to the next.</summary>
    public static int Of(int from, int to) => Worth[(from * RoleParts.Roles) + to];

    /// <summary>What it is worth to end a letter in a role.</summary>
    public static int End(int role) => Ends[role];
}
