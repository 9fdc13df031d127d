using AngleSharp.Html.Dom;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Evidence;

/// <summary>The forms about evidence, filled in and sent as a browser would.</summary>
internal static class EvidenceForm
{
    public static string Library(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/evidence";

    public static string Path(Guid dossier, string criterion) => $"{Library(dossier)}/criteria/{criterion}";

    public static string Item(Guid dossier, Guid item) => $"{Library(dossier)}/items/{item:N}";

    public static Dictionary<string, string> Document(string secrecy = "none") =>
        new()
        {
            ["secrecy"] = secrecy,
            ["kind"] = "Document",
            ["number"] = "12/QĐ-SAS",
            ["day"] = "03/11/2025",
            ["issuer"] = "Sở Ánh Sáng",
            ["title"] = "Về việc thành lập Ban Chỉ đạo",
            ["pages"] = "2-3",
        };

    public static async Task<HttpResponseMessage> AddAsync(
        Visitor visitor,
        Guid dossier,
        string criterion,
        Dictionary<string, string> typed,
        string fileName,
        byte[] bytes
    ) => await PostAsync(visitor, await visitor.OpenAsync(Path(dossier, criterion)), Path(dossier, criterion), typed, fileName, bytes);

    public static Task<HttpResponseMessage> PostAsync(
        Visitor visitor,
        IHtmlDocument page,
        string path,
        Dictionary<string, string> typed,
        string fileName,
        byte[] bytes
    )
    {
        var fields = Visitor.FieldsOf(page.QuerySelector($"form[enctype][action='{path}']")!, typed);
        fields.Remove("file");
        return visitor.PostFileAsync(path, fields, "file", fileName, bytes);
    }

    public static Task<HttpResponseMessage> ReuseAsync(Visitor visitor, IHtmlDocument page, Guid item, string? inForce)
    {
        Dictionary<string, string> typed = new() { ["item"] = item.ToString("N"), ["_key"] = Guid.NewGuid().ToString("N") };
        if (inForce is not null)
        {
            typed["inForce"] = inForce;
        }

        return visitor.SubmitAsync(page, "form[action$='/attach']", typed);
    }

    public static async Task<string> AlertOf(HttpResponseMessage answer) =>
        (await Visitor.PageOf(answer)).QuerySelector("[role=alert]")!.TextContent;
}
