using System.Buffers.Binary;
using System.IO.Compression;

namespace OpenDti.BrowserTests.Guide;

/// <summary>
/// Writes a picture of a page with a palette: pages have few colours, and a byte for each dot instead of three or four makes a file of a third
/// of the size. Where a picture has more than 256 colours, those that differ least become one.
/// </summary>
public static class PalettePng
{
    private const int MostColours = 256;

    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Takes what Chromium writes: 8 bits a channel, colour with or without alpha, not interlaced.</summary>
    public static byte[] Of(byte[] png)
    {
        var (header, data) = Read(png);
        var width = BinaryPrimitives.ReadInt32BigEndian(header);
        var height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        var channels = (header[8], header[9], header[12]) switch
        {
            (8, 2, 0) => 3,
            (8, 6, 0) => 4,
            _ => throw new NotSupportedException("Not a picture as Chromium writes them."),
        };
        return Write(width, height, Dots(data, width, height, channels));
    }

    private static (byte[] Header, byte[] Data) Read(byte[] png)
    {
        byte[] header = [];
        using var packed = new MemoryStream();
        for (var at = Signature.Length; at < png.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var body = png.AsSpan(at + 8, length);
            var type = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 4));
            if (type == TypeOf("IHDR"))
            {
                header = body.ToArray();
            }
            else if (type == TypeOf("IDAT"))
            {
                packed.Write(body);
            }

            at += 12 + length;
        }

        packed.Position = 0;
        using var unpacked = new MemoryStream();
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        zlib.CopyTo(unpacked);
        return (header, unpacked.ToArray());
    }

    /// <summary>The colours row by row, after undoing what each row says was done to it.</summary>
    private static int[] Dots(byte[] data, int width, int height, int channels)
    {
        var stride = width * channels;
        var above = new byte[stride];
        var dots = new int[width * height];
        for (var y = 0; y < height; y++)
        {
            var filter = data[y * (stride + 1)];
            var row = data.AsSpan((y * (stride + 1)) + 1, stride).ToArray();
            for (var x = 0; x < stride; x++)
            {
                var left = x >= channels ? row[x - channels] : 0;
                var corner = x >= channels ? above[x - channels] : 0;
                row[x] += filter switch
                {
                    1 => (byte)left,
                    2 => above[x],
                    3 => (byte)((left + above[x]) / 2),
                    4 => (byte)Paeth(left, above[x], corner),
                    _ => 0,
                };
            }

            for (var x = 0; x < width; x++)
            {
                var dot = row.AsSpan(x * channels);
                dots[(y * width) + x] = (dot[0] << 16) | (dot[1] << 8) | dot[2];
            }

            above = row;
        }

        return dots;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left
            : toAbove <= toCorner ? above
            : corner;
    }

    private static byte[] Write(int width, int height, int[] dots)
    {
        var palette = dots.CountBy(dot => dot)
            .OrderByDescending(colour => colour.Value)
            .ThenBy(colour => colour.Key)
            .Select(c => c.Key)
            .ToList();
        var kept = palette.Take(MostColours).ToList();
        var placeOf = palette.ToDictionary(colour => colour, colour => (byte)kept.IndexOf(kept.MinBy(other => Distance(colour, other))));

        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(rows, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                zlib.WriteByte(0);
                zlib.Write(dots.Skip(y * width).Take(width).Select(dot => placeOf[dot]).ToArray());
            }
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        byte[] colours = [.. kept.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })];
        return [.. Signature, .. Chunk("IHDR", header), .. Chunk("PLTE", colours), .. Chunk("IDAT", rows.ToArray()), .. Chunk("IEND", [])];
    }

    private static int Distance(int one, int other)
    {
        var (red, green, blue) = (
            ((one >> 16) & 255) - ((other >> 16) & 255),
            ((one >> 8) & 255) - ((other >> 8) & 255),
            (one & 255) - (other & 255)
        );
        return (red * red) + (green * green) + (blue * blue);
    }

    private static byte[] Chunk(string type, byte[] body)
    {
        var chunk = new byte[12 + body.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4), TypeOf(type));
        body.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + body.Length), Checksum(chunk.AsSpan(4, 4 + body.Length)));
        return chunk;
    }

    private static uint TypeOf(string name) => ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];

    /// <summary>CRC-32 as PNG wants it.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        return ~crc;
    }
}
