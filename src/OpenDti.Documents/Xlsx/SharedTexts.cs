using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OpenDti.Documents.Xlsx;

/// <summary>The texts that cells name by number.</summary>
internal static partial class SharedTexts
{
    public static IReadOnlyList<string> Read(byte[]? xml)
    {
        if (xml is null)
        {
            return [];
        }

        var texts = new List<string>();
        using var reader = new PartReader(xml);
        while (reader.Read())
        {
            if (reader.IsStart && reader.Is<SharedStringItem>())
            {
                texts.Add(ReadRuns(reader));
            }
        }

        return texts;
    }

    /// <summary>The text of an item or of an inline string, put together from its runs; how it is to be pronounced is left out.</summary>
    public static string ReadRuns(PartReader reader)
    {
        var text = new StringBuilder();
        var depth = reader.Depth;
        var phoneticDepth = int.MaxValue;
        while (!(reader.IsEnd && reader.Depth <= depth) && reader.Read())
        {
            if (reader.Is<PhoneticRun>())
            {
                phoneticDepth = reader.IsStart ? reader.Depth : int.MaxValue;
            }
            else if (reader.IsStart && reader.Is<Text>() && reader.Depth < phoneticDepth)
            {
                text.Append(reader.Text());
            }
        }

        return Unescaped(text.ToString());
    }

    /// <summary>Letters that XML cannot hold are written "_x000D_".</summary>
    public static string Unescaped(string text) =>
        Escape()
            .Replace(
                text,
                match =>
                    ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()
            );

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
