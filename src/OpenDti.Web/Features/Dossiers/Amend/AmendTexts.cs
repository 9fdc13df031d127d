using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Amend;

public sealed record AmendTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Present { get; init; }
    public required Func<string, string, string> VersionOf { get; init; }
    public required string Choose { get; init; }
    public required string ChooseHint { get; init; }
    public required string NoVersion { get; init; }
    public required string Sets { get; init; }
    public required string Show { get; init; }
    public required Func<string, string> LinesTitle { get; init; }
    public required string NoLines { get; init; }
    public required string Code { get; init; }
    public required string Line { get; init; }
    public required string Change { get; init; }
    public required string Before { get; init; }
    public required string After { get; init; }
    public required string Dropped { get; init; }
    public required string Added { get; init; }
    public required string MaxChanged { get; init; }
    public required string Renamed { get; init; }
    public required string ScoredOtherwise { get; init; }
    public required string TextChanged { get; init; }
    public required string EvidenceChanged { get; init; }
    public required string EvidenceTimeChanged { get; init; }
    public required string InputsTitle { get; init; }
    public required string InputDropped { get; init; }
    public required string InputAdded { get; init; }
    public required string InputAnother { get; init; }
    public required string InputLimited { get; init; }
    public required string Policies { get; init; }
    public required string Remarks { get; init; }
    public required string RemarksLead { get; init; }
    public required string UnitsTitle { get; init; }
    public required string UnitsLead { get; init; }
    public required string Provisional { get; init; }
    public required string Unit { get; init; }
    public required string Total { get; init; }
    public required string IndexValue { get; init; }
    public required string Rank { get; init; }
    public required string NoRank { get; init; }
    public required string Moved { get; init; }
    public required string NothingMoved { get; init; }
    public required Func<string, string, string> FromTo { get; init; }
    public required string EnterTitle { get; init; }
    public required string EnterLead { get; init; }
    public required string UnitsToEnter { get; init; }
    public required string FiguresTitle { get; init; }
    public required string FiguresLead { get; init; }
    public required string Figure { get; init; }
    public required string Value { get; init; }
    public required string Becomes { get; init; }
    public required string IsDropped { get; init; }
    public required string IsSetAside { get; init; }
    public required Func<Track, string> Track { get; init; }
    public required string VoidTitle { get; init; }
    public required string VoidLead { get; init; }
    public required Func<string, string> VoidFor { get; init; }
    public required string NoVoid { get; init; }
    public required string DecisionTitle { get; init; }
    public required string DecisionLead { get; init; }
    public required string Number { get; init; }
    public required string NumberHint { get; init; }
    public required string Date { get; init; }
    public required string Body { get; init; }
    public required string Summary { get; init; }
    public required string SummaryHint { get; init; }
    public required string DeadlineDay { get; init; }
    public required string DeadlineHint { get; init; }
    public required string DeadlineWanted { get; init; }
    public required string DeadlineTime { get; init; }
    public required string TimeHint { get; init; }
    public required string Submit { get; init; }
    public required string NothingAmended { get; init; }
    public required string PastTitle { get; init; }
    public required Func<string, string, string> PastVersions { get; init; }
    public required Func<string, string, string, string> Basis { get; init; }

    public static AmendTexts In(Language language) => language == Language.En ? AmendTextsEn.Texts : AmendTextsVi.Texts;

    public string What(AmendedLine line) =>
        line.Line.After is null ? Dropped
        : line.Line.Before is null ? Added
        : string.Join(
            ", ",
            new[]
            {
                line.Line.IsMaxChanged ? MaxChanged : null,
                line.IsScoredOtherwise ? ScoredOtherwise
                : line.Line.IsRuleTextChanged ? TextChanged
                : null,
                line.Line.IsRenamed ? Renamed : null,
                line.Line.IsEvidenceTextChanged ? EvidenceChanged : null,
                line.Line.IsEvidenceTimeChanged ? EvidenceTimeChanged : null,
            }.OfType<string>()
        );

    public string What(InputDifference input) =>
        input.After is null ? InputDropped
        : input.Before is null ? InputAdded
        : input.IsAnother ? InputAnother
        : InputLimited;
}
