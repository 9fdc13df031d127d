using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace OpenDti.BrowserTests.Sights;

/// <summary>A page that nobody looks at could break every rule.</summary>
[Collection(ShownOnce.Name)]
public sealed class CompletenessTests(ShownProvince province)
{
    /// <summary>No pages, or shown by an empty installation only (<see cref="FirstRunTests"/>).</summary>
    private static readonly string[] NoSights =
    [
        "/assets/{name}",
        "/health",
        "/evidence-files/{ticket}",
        "/{authority}/round-groups/{group:guid}/data-request.xlsx",
        "/{authority}/dossiers/{dossier:guid}/evidence/items/{item:guid}/file",
        "/{authority}/dossiers/{dossier:guid}/receipt.json",
        "/{authority}/results/{sha256:length(64)}/document.json",
        "/{authority}/dossiers/{dossier:guid}/workbook.xlsx",
        "/{authority}/dossiers/{dossier:guid}/paper/file",
        "/{authority}/indicator-sets/{sha256:length(64)}/set.yaml",
        "/setup",
        "/{authority}/round-groups/{group:guid}/board.xlsx",
        "/{authority}/round-groups/{group:guid}/urging.docx",
        "/{authority}/round-groups/{group:guid}/submission.docx",
        "/{authority}/round-groups/{group:guid}/council/minutes.docx",
        "/{authority}/round-groups/{group:guid}/units/{dossier:guid}/draft-results.docx",
        "/{authority}/round-groups/{group:guid}/inspection.xlsx",
        "/{authority}/round-groups/{group:guid}/inspection.csv",
        "/{authority}/round-groups/{group:guid}/approval/file",
        "/{authority}/round-groups/{group:guid}/correction/file",
        "/{authority}/round-groups/{group:guid}/commendation.docx",
        "/{authority}/round-groups/{group:guid}/commendation.xlsx",
        "/{authority}/round-groups/{group:guid}/declared.xlsx",
        "/{authority}/dossiers/{dossier:guid}/explanations/request.docx",
        "/{authority}/staff/nominees.xlsx",
        "/{authority}/sets/template.xlsx",
        "/{authority}/sets/{set:guid}/workbook",
        "/{authority}/sets/{set:guid}/yaml",
    ];

    [Fact]
    public void Every_page_is_looked_at()
    {
        var paths = AllSights.PathsIn(province).ToList();

        var unseen = province
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Except(NoSights)
            .Where(pattern => !paths.Exists(path => Leads(path, pattern)));

        Assert.Empty(unseen);
    }

    private static bool Leads(string path, string pattern) =>
        new TemplateMatcher(TemplateParser.Parse(pattern), new RouteValueDictionary()).TryMatch(path, new RouteValueDictionary());
}
