using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Addresses of the pages about a dossier's evidence, below the authority's.</summary>
public static class EvidencePaths
{
    public static string Library(Guid dossier) => $"{DossierPaths.Overview(dossier)}/evidence";

    /// <summary>What proves one criterion.</summary>
    public static string Criterion(Guid dossier, IndicatorId criterion) => $"{Library(dossier)}/criteria/{criterion}";

    public static string Attach(Guid dossier, IndicatorId criterion) => $"{Criterion(dossier, criterion)}/attach";

    public static string Detach(Guid dossier, IndicatorId criterion) => $"{Criterion(dossier, criterion)}/detach";

    /// <summary>One piece of evidence, as this dossier uses it.</summary>
    public static string Item(Guid dossier, Guid item) => $"{Library(dossier)}/items/{item:N}";

    public static string AttachItem(Guid dossier, Guid item) => $"{Item(dossier, item)}/attach";

    public static string Minutes(Guid dossier, Guid item) => $"{Item(dossier, item)}/minutes";

    /// <summary>Opens the file, at the first of the pages that were named.</summary>
    public static string File(Guid dossier, Guid item, string? pages = null)
    {
        var page = FirstPageOf(pages);
        return $"{Item(dossier, item)}/file" + (page is null ? "" : $"?page={page}");
    }

    private static string? FirstPageOf(string? pages)
    {
        var digits = (pages ?? "").SkipWhile(sign => !char.IsAsciiDigit(sign)).TakeWhile(char.IsAsciiDigit).Take(5).ToArray();
        return digits.Length == 0 ? null : new string(digits);
    }
}
