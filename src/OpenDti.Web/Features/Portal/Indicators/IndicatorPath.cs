using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Indicators;

/// <summary>The way to a line: start, ranking, and for a line below it the main index.</summary>
public static class IndicatorPath
{
    public static IReadOnlyList<Crumb> Of(CurrentRequest current, IndicatorModel model)
    {
        var round = model.Results.Results.Round;
        var name = DossierTexts.In(current.Language).GroupName(round.UnitKind, round.Year);
        List<Crumb> path =
        [
            new(UiTexts.In(current.Language).Home, current.AuthorityUrl("")),
            new(name, current.AuthorityUrl(ResultsPaths.Ranking(model.Sha256))),
        ];
        if (model.Line != model.MainIndex)
        {
            path.Add(
                new Crumb(
                    LineNames.Of(model.MainIndex, current.Language),
                    current.AuthorityUrl(ResultsPaths.Indicator(model.Sha256, model.MainIndex.Id.Value))
                )
            );
        }

        return path;
    }
}
