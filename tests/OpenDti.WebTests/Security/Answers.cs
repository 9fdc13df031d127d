using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Ui;

namespace OpenDti.WebTests.Security;

/// <summary>Whether the server answered somebody as a table of rules has it.</summary>
internal static class Answers
{
    public const string Forbidden = "forbidden";
    public const string Unknown = "sign in first";

    /// <summary>Null where the answer is a refusal and the one expected: its status, and its sentence on the page; otherwise what it was.</summary>
    public static async Task<string?> MisfitAsync(this Province province, HttpResponseMessage answer, string expected)
    {
        var status = expected switch
        {
            Forbidden => HttpStatusCode.Forbidden,
            Unknown => HttpStatusCode.Unauthorized,
            _ => (HttpStatusCode)TextOf(province, expected).Status,
        };
        if (answer.StatusCode != status)
        {
            return $"{(int)answer.StatusCode} in place of {(int)status}, {expected}";
        }

        var page = (await Visitor.PageOf(answer)).Body!.TextContent;
        return expected is Forbidden or Unknown || page.Contains(WordsOf(province, expected), StringComparison.Ordinal)
            ? null
            : $"{(int)status} without the sentence of {expected}";
    }

    private static RefusalText TextOf(Province province, string code) => province.Use<RefusalTexts>().Rows.Single(row => row.Code == code);

    // As far as the first operand.
    private static string WordsOf(Province province, string code) => TextOf(province, code).Vi.Split('{')[0];
}
