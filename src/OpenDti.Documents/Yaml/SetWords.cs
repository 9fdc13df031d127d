using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.Documents.Yaml;

/// <summary>The fixed words of a set file and what each stands for: the reader takes them, the schema offers them.</summary>
internal static class SetWords
{
    public static IReadOnlyDictionary<string, InputKind> InputKinds { get; } =
        new Dictionary<string, InputKind>
        {
            ["count"] = InputKind.Count,
            ["number"] = InputKind.Number,
            ["percent"] = InputKind.Percent,
            ["yes-no"] = InputKind.YesNo,
            ["choice"] = InputKind.Choice,
            ["day"] = InputKind.Day,
        };

    public static IReadOnlyDictionary<string, InputSource> InputSources { get; } =
        new Dictionary<string, InputSource>
        {
            ["declared"] = InputSource.Declared,
            ["monitored"] = InputSource.Monitored,
            ["survey"] = InputSource.Survey,
        };

    public static IReadOnlyDictionary<string, Disclosure> Disclosures { get; } =
        new Dictionary<string, Disclosure> { ["public"] = Disclosure.Public, ["sealed"] = Disclosure.Sealed };

    public static IReadOnlyDictionary<string, NotApplicablePolicy> NotApplicable { get; } =
        new Dictionary<string, NotApplicablePolicy>
        {
            ["leave-out"] = NotApplicablePolicy.LeaveOut,
            ["full"] = NotApplicablePolicy.Full,
            ["zero"] = NotApplicablePolicy.Zero,
        };

    public static IReadOnlyDictionary<string, MissingTreatment> Missing { get; } =
        new Dictionary<string, MissingTreatment>
        {
            ["wait"] = MissingTreatment.Wait,
            ["zero"] = MissingTreatment.Zero,
            ["leave-out"] = MissingTreatment.LeaveOut,
        };

    public static IReadOnlyDictionary<string, MissingEvidencePolicy> MissingEvidence { get; } =
        new Dictionary<string, MissingEvidencePolicy> { ["ignore"] = MissingEvidencePolicy.Ignore, ["zero"] = MissingEvidencePolicy.Zero };

    public static IReadOnlyDictionary<string, EvidenceTime> EvidenceTimes { get; } =
        new Dictionary<string, EvidenceTime>
        {
            ["issued-in-period"] = EvidenceTime.IssuedInPeriod,
            ["still-in-force"] = EvidenceTime.StillInForce,
            ["at-closing"] = EvidenceTime.AtClosing,
            ["arisen-in-period"] = EvidenceTime.ArisenInPeriod,
        };

    public static IReadOnlyDictionary<string, UnconfirmedTreatment> Unconfirmed { get; } =
        new Dictionary<string, UnconfirmedTreatment>
        {
            ["as-it-is"] = UnconfirmedTreatment.AsItIs,
            ["zero"] = UnconfirmedTreatment.Zero,
            ["penalty"] = UnconfirmedTreatment.Penalty,
            ["not-ranked"] = UnconfirmedTreatment.NotRanked,
        };

    public static IReadOnlyDictionary<string, WhenUndefined> Undefined { get; } =
        new Dictionary<string, WhenUndefined> { ["zero"] = WhenUndefined.Zero, ["full"] = WhenUndefined.Full };

    public static IReadOnlyDictionary<string, Better> Betters { get; } =
        new Dictionary<string, Better> { ["higher"] = Better.Higher, ["lower"] = Better.Lower };

    public static IReadOnlyDictionary<string, bool> Answers { get; } = new Dictionary<string, bool> { ["yes"] = true, ["no"] = false };

    /// <summary>Where nothing is meant, and the setting of the whole set does not hold either.</summary>
    public const string Off = "off";

    public static IReadOnlyDictionary<string, EntrySeverity> Severities { get; } =
        new Dictionary<string, EntrySeverity> { ["warn"] = EntrySeverity.Warn, ["block"] = EntrySeverity.Block };

    public static IReadOnlyDictionary<string, AwardedFor> AwardedReasons { get; } =
        new Dictionary<string, AwardedFor>
        {
            ["written-scale"] = AwardedFor.WrittenScale,
            ["unpublished-rows"] = AwardedFor.UnpublishedRows,
        };
}
