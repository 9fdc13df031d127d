using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Up to which track figures and points are taken; tracks beyond it are not looked at.</summary>
public enum DossierView
{
    /// <summary>What the unit declared.</summary>
    Declared,

    /// <summary>With what an authoritative source measured.</summary>
    Monitored,

    /// <summary>With what the appraisers found.</summary>
    Appraised,

    /// <summary>With what the council decided and what was corrected after complaints: what is released.</summary>
    Final,
}

/// <summary>
/// Which value counts, said once: Correction, then Council, then Appraised, then Monitored where the set names a system as the source, then Declared. A monitored
/// value of an input that units declare is shown beside theirs and counts only once an appraiser takes it.
/// </summary>
public static class DossierViews
{
    private static readonly Track[] WeakestFirst = [Track.Declared, Track.Monitored, Track.Appraised, Track.Council, Track.Correction];

    public static UnitInputs InputsOf(Dossier dossier, CompiledSet set, DossierView view, Language language = Language.Vi)
    {
        var values = new Dictionary<InputId, Measurement>();
        foreach (var track in WeakestFirst.Where(track => IsIn(track, view)))
        {
            foreach (var (input, value) in ValuesIn(dossier, set, track))
            {
                if (track != Track.Monitored || set.FindInput(input)!.Source != InputSource.Declared)
                {
                    values[input] = value;
                }
            }
        }

        var decisions = dossier.PointAwards.Where(award => IsIn(award.Track, view)).Select(award => award.ToDecision(language));
        var declared = ValuesIn(dossier, set, Track.Declared).ToDictionary();
        return new UnitInputs(dossier.UnitId.ToString("N"), values, [.. decisions])
        {
            WithoutEvidence = EvidenceNeed.LackingIn(set, declared, dossier.CriteriaWithEvidence()),
        };
    }

    /// <summary>The figures of one track, as the rules of the set take them.</summary>
    public static IEnumerable<KeyValuePair<InputId, Measurement>> ValuesIn(Dossier dossier, CompiledSet set, Track track) =>
        from answer in dossier.Answers
        where answer.Track == track
        let input = set.FindInput(new InputId(answer.Input))
        where input is not null
        select KeyValuePair.Create(input.Id, answer.MeasuredAs(input));

    private static bool IsIn(Track track, DossierView view) => view == DossierView.Final || Array.IndexOf(WeakestFirst, track) <= (int)view;
}
