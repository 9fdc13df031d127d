using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OpenDti.Documents;

/// <summary>The one rule by which entries of a record are linked: each hash covers the entry before it, so that nothing can be altered, left out or moved.</summary>
public static class HashChain
{
    /// <summary>The head of a stream with no entry yet: 64 zeros.</summary>
    public static readonly string EmptyHead = new('0', 64);

    /// <summary>SHA-256 over the previous hash (32 bytes), the place in the stream (8 bytes, big-endian) and the exact stored bytes of the body.</summary>
    public static string Link(string previousHash, long seq, string body)
    {
        var text = Encoding.UTF8.GetBytes(body);
        var linked = new byte[32 + 8 + text.Length];
        Convert.FromHexString(previousHash).CopyTo(linked, 0);
        BinaryPrimitives.WriteInt64BigEndian(linked.AsSpan(32), seq);
        text.CopyTo(linked, 40);
        return Convert.ToHexStringLower(SHA256.HashData(linked));
    }

    /// <summary>SHA-256 of a text as UTF-8.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
