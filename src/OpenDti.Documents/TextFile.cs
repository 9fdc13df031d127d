using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Reads the bytes of a file as strict UTF-8, with or without a byte order mark.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or the finding that it is not UTF-8.</summary>
    public static Parsed<string> Read(ReadOnlySpan<byte> bytes, string file)
    {
        try
        {
            return new Parsed<string>(Strict.GetString(bytes).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            return new Parsed<string>([new Finding("file.not-utf8", "", new TextSpan(file, 1, 1), [])]);
        }
    }
}
