using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Evidence;

/// <summary>The way to a page about evidence: a colleague who was given some criteria, and an appraiser, see no overview.</summary>
public static class EvidenceCrumbs
{
    public static IReadOnlyList<Crumb> Of(EvidenceView view, CurrentRequest current, params IReadOnlyList<string> below)
    {
        var year = DossierTexts.In(current.Language).DossierOfYear(view.Reading.Year);
        var seesOverview = view.IsOfUnit && view.Reading.Only is null;
        List<Crumb> steps =
        [
            new(UiTexts.In(current.Language).MyWork, current.AuthorityUrl("/work")),
            seesOverview ? new(year, current.AuthorityUrl(DossierPaths.Overview(view.Dossier))) : new(year),
        ];
        if (below.Count > 1)
        {
            var seesLibrary = !view.IsOfUnit || view.Reading.Only is null;
            steps.Add(seesLibrary ? new(below[0], current.AuthorityUrl(EvidencePaths.Library(view.Dossier))) : new(below[0]));
        }

        steps.Add(new(below[^1]));
        return steps;
    }
}
