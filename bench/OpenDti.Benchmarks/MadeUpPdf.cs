using System.Text;

namespace OpenDti.Benchmarks;

/// <summary>A file that begins and ends as a PDF does and lies nowhere: it is made up while it is read.</summary>
internal sealed class MadeUpPdf(int length) : Stream
{
    private static readonly byte[] Head = Encoding.ASCII.GetBytes("%PDF-1.7\n%");
    private static readonly byte[] Tail = Encoding.ASCII.GetBytes("\n%%EOF\n");
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = Math.Min(buffer.Length, length - _position);
        for (var place = 0; place < read; place++)
        {
            buffer[place] = At(_position + place);
        }

        _position += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte At(int place) =>
        place < Head.Length ? Head[place]
        : place >= length - Tail.Length ? Tail[place - (length - Tail.Length)]
        : (byte)'x';
}
