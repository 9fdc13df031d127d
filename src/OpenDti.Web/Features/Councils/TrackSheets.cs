using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Councils;

/// <summary>The sheets of a whole group up to one track: what units declared, what appraisers found.</summary>
public static class TrackSheets
{
    public static IReadOnlyDictionary<string, Sheet> Of(GroupStanding standing, DossierView view)
    {
        var field = standing
            .Dossiers.Select(dossier =>
                dossier.InputsIn(view) with
                {
                    IsUnconfirmed = view != DossierView.Declared && dossier.Dossier.State != DossierState.Confirmed,
                }
            )
            .ToList();
        var peers = Scorer.Survey(standing.Set, field).AsFinal();
        return field.Select(inputs => Scorer.Score(standing.Set, inputs, peers)).ToDictionary(sheet => sheet.Unit);
    }
}
