using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace FoiRules.Scripting.Running;

/// <summary>Puts interpolated texts together, as long as they are not too long. No script can name it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public sealed class TextBuilder
{
    const int Widest = 200;

    readonly StringBuilder text = new();

    /// <summary>Begins with nothing.</summary>
    public TextBuilder(int literals, int places)
    {
    }

    /// <summary>Adds what is written.</summary>
    public void AppendLiteral(string value)
    {
        Texts.CheckLength((long)text.Length + value.Length);
        text.Append(value);
    }

    /// <summary>Adds a value.</summary>
    public void AppendFormatted<T>(T value) => AppendLiteral(Texts.Text(value));

    /// <summary>Adds a value in a format.</summary>
    public void AppendFormatted<T>(T value, string? format)
    {
        Texts.CheckFormat(format);
        AppendLiteral(value is IFormattable formattable ? formattable.ToString(format, System.Globalization.CultureInfo.InvariantCulture) : Texts.Text(value));
    }

    /// <summary>Adds a value with spaces around it.</summary>
    public void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

    /// <summary>Adds a value in a format, with spaces around it.</summary>
    public void AppendFormatted<T>(T value, int alignment, string? format)
    {
        if (alignment is > Widest or < -Widest)
        {
            throw new ScriptLimitException("wrote more than 200 spaces and was stopped");
        }

        Texts.CheckFormat(format);
        var written = value is IFormattable formattable ? formattable.ToString(format, System.Globalization.CultureInfo.InvariantCulture) : Texts.Text(value);
        AppendLiteral(alignment < 0 ? written.PadRight(-alignment) : written.PadLeft(alignment));
    }

    /// <summary>What was put together.</summary>
    public override string ToString() => text.ToString();
}
