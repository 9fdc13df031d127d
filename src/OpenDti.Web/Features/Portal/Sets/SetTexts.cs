using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.Sets;

/// <summary>Words of the page of an indicator set.</summary>
public sealed record SetTexts
{
    public required Func<string, string> Version { get; init; }
    public required Func<string, string, string, string> Decision { get; init; }
    public required string DecisionText { get; init; }
    public required string Fictional { get; init; }
    public required Func<string, string> Gaps { get; init; }
    public required string Total { get; init; }
    public required string MainIndices { get; init; }
    public required string Criteria { get; init; }
    public required Func<int, string> Unscored { get; init; }
    public required string Amendments { get; init; }
    public required string ReplacedBy { get; init; }
    public required string InPlaceOf { get; init; }
    public required Func<string, string> Since { get; init; }
    public required Func<string, string, string, string> AmendedBy { get; init; }
    public required string UsedIn { get; init; }
    public required string NotReleased { get; init; }
    public required string Contents { get; init; }
    public required string MaxPoints { get; init; }
    public required string Criterion { get; init; }
    public required string HowScored { get; init; }
    public required string InWords { get; init; }
    public required string FiguresAndEvidence { get; init; }
    public required string Evidence { get; init; }
    public required string Sensitive { get; init; }
    public required string Illustrative { get; init; }
    public required string Policies { get; init; }
    public required string PoliciesLead { get; init; }
    public required string File { get; init; }
    public required string FileLead { get; init; }
    public required string Download { get; init; }
    public required string InTheSet { get; init; }
    public required string SumOfLines { get; init; }
    public required Func<InputKind, string> Kind { get; init; }
    public required Func<InputSource, string> Source { get; init; }
    public required string Sealed { get; init; }

    public static SetTexts Vi { get; } = SetTextsVi.Texts;
    public static SetTexts En { get; } = SetTextsEn.Texts;

    public static SetTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>"Số văn bản do người đứng đầu ký (văn bản; đơn vị khai)".</summary>
    public string InputSaid(InputDefinition input, Language language)
    {
        var measure = language == Language.Vi && input.Unit is { } unit ? unit : Kind(input.Kind);
        string[] facts = [measure, Source(input.Source), .. input.Disclosure == Disclosure.Sealed ? [Sealed] : Array.Empty<string>()];
        return $"{input.Name.In(language)} ({string.Join("; ", facts)})";
    }
}
