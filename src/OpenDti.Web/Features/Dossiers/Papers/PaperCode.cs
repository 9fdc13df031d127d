using System.Security.Cryptography;
using System.Text;
using OpenDti.Documents.Receipts;

namespace OpenDti.Web.Features.Dossiers.Papers;

/// <summary>
/// The version code on the printed form: a short hash over the dossier, its set and every figure. Whatever changes no figure, such as a new
/// deadline, leaves a signed form as good as it was.
/// </summary>
public static class PaperCode
{
    private const int Length = 12;

    /// <summary>"1f0c 83aa 90be"</summary>
    public static string Of(DossierReading reading)
    {
        var figures = new StringBuilder().Append(reading.Dossier.Id.ToString("N")).Append('\n').Append(reading.Opened.Stored.Sha256);
        foreach (var answer in reading.Dossier.Answers.Where(a => a.Track == Track.Declared).OrderBy(a => a.Input, StringComparer.Ordinal))
        {
            figures.Append('\n').Append(answer.Input).Append('=').Append(answer.Value ?? answer.MissingReason?.ToString());
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(figures.ToString())));
        return ReceiptCode.Grouped(hash[..Length]);
    }

    public static bool IsSame(string typed, string code) => ReceiptCode.Plain(typed) == ReceiptCode.Plain(code);
}
