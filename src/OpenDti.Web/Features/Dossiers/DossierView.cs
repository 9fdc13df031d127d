using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Up to which track figures and points are taken; tracks beyond it are not looked at.</summary>
public enum DossierView
{
    /// <summary>What the unit declared and, where only a system measures, what was measured.</summary>
    Declared,

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
    public static UnitInputs InputsOf(Dossier dossier, CompiledSet set, DossierView view, Language language = Language.Vi)
    {
        var values = DeclaredIn(dossier, set);
        var lacking = EvidenceNeed.LackingIn(set, values, dossier.CriteriaProved());
        var tracks = FoundIn(view);
        foreach (var (input, value) in tracks.SelectMany(track => ValuesIn(dossier, set, track)))
        {
            values[input] = value;
        }

        var decisions = dossier.PointAwards.Where(award => tracks.Contains(award.Track)).Select(award => award.ToDecision(language));
        return InputsOf(dossier, values, [.. decisions]) with
        {
            WithoutEvidence = lacking,
            ClassDecision = view == DossierView.Final ? dossier.CouncilClass : null,
            Bonus = view == DossierView.Final ? dossier.AcceptedBonus() : [],
        };
    }

    /// <summary>What the unit last entered, with corrections that no leader has confirmed yet: what its own pages show and check, and nothing counts.</summary>
    public static UnitInputs EnteredIn(Dossier dossier, CompiledSet set)
    {
        var values = WithMeasured(dossier, set, dossier.Answers.Where(answer => answer.Track == Track.Declared));
        return InputsOf(dossier, values) with { WithoutEvidence = EvidenceNeed.LackingIn(set, values, dossier.CriteriaWithEvidence()) };
    }

    /// <summary>By what is measured and nothing else, also beside declared figures: for a look ahead, never for a result.</summary>
    public static UnitInputs MeasuredOf(Dossier dossier, CompiledSet set) =>
        InputsOf(dossier, ValuesIn(dossier, set, Track.Monitored).ToDictionary());

    /// <summary>
    /// What the unit declared and, where only a system measures, what was measured, as the rules of the set take it. A correction declares nothing
    /// before its leader has confirmed it.
    /// </summary>
    public static Dictionary<InputId, Measurement> DeclaredIn(Dossier dossier, CompiledSet set) =>
        WithMeasured(dossier, set, AnswersIn(dossier, Track.Declared));

    /// <summary>The figures of one track, as the rules of the set take them.</summary>
    public static IEnumerable<KeyValuePair<InputId, Measurement>> ValuesIn(Dossier dossier, CompiledSet set, Track track) =>
        Measured(AnswersIn(dossier, track), set);

    // The one place where a dossier becomes inputs: without its traits it would be scored on what does not concern it.
    private static UnitInputs InputsOf(
        Dossier dossier,
        Dictionary<InputId, Measurement> values,
        params IReadOnlyList<PointDecision> decisions
    ) => new(dossier.UnitId.ToString("N"), values, decisions) { Traits = dossier.Traits.ToHashSet() };

    private static Dictionary<InputId, Measurement> WithMeasured(Dossier dossier, CompiledSet set, IEnumerable<Answer> declared)
    {
        var values = new Dictionary<InputId, Measurement>(Measured(declared, set));
        foreach (var (input, measured) in ValuesIn(dossier, set, Track.Monitored))
        {
            if (set.FindInput(input)!.CountsAsMeasured)
            {
                values[input] = measured;
            }
        }

        return values;
    }

    private static IEnumerable<Answer> AnswersIn(Dossier dossier, Track track) =>
        dossier
            .Answers.Where(answer => answer.Track == track)
            .Select(answer => track == Track.Declared ? dossier.HeldOf(answer.Input) ?? answer : answer);

    private static IEnumerable<KeyValuePair<InputId, Measurement>> Measured(IEnumerable<Answer> answers, CompiledSet set) =>
        from answer in answers
        let input = set.FindInput(new InputId(answer.Input))
        where input is not null
        select KeyValuePair.Create(input.Id, answer.MeasuredAs(input));

    // What people found, the weakest first.
    private static Track[] FoundIn(DossierView view) =>
        view switch
        {
            DossierView.Declared => [],
            DossierView.Appraised => [Track.Appraised],
            _ => [Track.Appraised, Track.Council, Track.Correction],
        };
}
