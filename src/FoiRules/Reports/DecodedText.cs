using System.Text;

namespace FoiRules.Reports;

/// <summary>Takes bytes of UTF-8 and passes them on as text: a long report is never held a second and a third time.</summary>
sealed class DecodedText(TextWriter output) : Stream
{
    const int AtOnce = 4096;

    readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    readonly char[] text = new char[AtOnce + 2];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    // No byte makes more than one character; what was kept back of the piece before makes one more, or two.
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var piece = buffer[..Math.Min(AtOnce, buffer.Length)];
            output.Write(text, 0, decoder.GetChars(piece, text, flush: false));
            buffer = buffer[piece.Length..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
