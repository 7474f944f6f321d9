using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Texts with double square brackets around the places that matter.</summary>
public static class Marks
{
    /// <summary>Whether every place that is opened is closed, and none is opened inside another.</summary>
    public static bool AreClosed(string marked)
    {
        var isOpen = false;
        for (var i = 0; i + 1 < marked.Length; i++)
        {
            if (marked[i] == (isOpen ? ']' : '[') && marked[i + 1] == marked[i])
            {
                isOpen = !isOpen;
                i++;
            }
            else if (marked[i] == (isOpen ? '[' : ']') && marked[i + 1] == marked[i])
            {
                return false;
            }
        }

        return !isOpen;
    }

    /// <summary>The text without the brackets, and what stood between them.</summary>
    public static (string Text, List<TextSpan> Marks) Read(string marked)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        var marks = new List<TextSpan>();
        var open = -1;
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[["))
            {
                open = text.Length;
                i++;
            }
            else if (open >= 0 && marked.AsSpan(i).StartsWith("]]"))
            {
                marks.Add(new TextSpan(open, text.Length));
                open = -1;
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return (text.ToString(), marks);
    }
}
