using System.Text.Json;
using OpenDti.Scoring;

namespace OpenDti.Documents.Receipts;

/// <summary>What the entries of a dossier's stream say, read without the server: whose dossier it is, its answers, and how the last entry ends it.</summary>
public sealed partial class DossierReplay
{
    private const string Opened = "dossier.opened";
    private const string AnswersSaved = "dossier.answers-saved";
    private const string Confirmed = "dossier.confirmed";
    private const string MonitoredSaved = "dossier.monitored-saved";
    private const string EvidenceAttached = "dossier.evidence-attached";
    private const string EvidenceDetached = "dossier.evidence-detached";
    private const string EvidenceReplaced = "dossier.evidence-replaced";
    private const string TraitsGiven = "dossier.traits-given";
    private const string Sent = "dossier.sent";
    private const string CorrectionsConfirmed = "dossier.corrections-confirmed";
    private const string CriterionAppraised = "dossier.criterion-appraised";
    private const string SetAmended = "dossier.set-amended";

    private readonly Dictionary<string, (string? Value, MissingReason Missing)> answers = [];
    private readonly Dictionary<string, (string? Value, MissingReason Missing)> monitored = [];
    private readonly Dictionary<string, HeldFigure> held = [];
    private readonly HashSet<(string Indicator, Guid Item)> evidence = [];
    private readonly HashSet<Guid> enteredBy = [];
    private HashSet<string> traits = [];

    private DossierReplay() { }

    /// <summary>The unit and the round group of the first entry.</summary>
    public (Guid Unit, Guid RoundGroup)? Of { get; private set; }

    /// <summary>Who confirmed and when, and the version that they saw; nothing where the last entry is no confirmation.</summary>
    public (Guid Account, long ReceivedMs, long VersionShown, string? PaperSha256)? Confirmation { get; private set; }

    /// <summary>The first entry that could not be read, and its kind where that is what is unknown.</summary>
    public (long Seq, string Kind)? NotRead { get; private set; }

    /// <summary>The hash of the set that the last amendment put in force; nothing where there was none.</summary>
    public string? AmendedTo { get; private set; }

    /// <summary>Whether this account entered any of the answers.</summary>
    public bool HasEntered(Guid account) => enteredBy.Contains(account);

    /// <summary>Reads entries in their order.</summary>
    public static DossierReplay Read(IEnumerable<ReceiptEntry> entries)
    {
        var replay = new DossierReplay();
        foreach (var entry in entries)
        {
            if (replay.Take(entry) is { } kind)
            {
                replay.NotRead = (entry.Seq, kind);
                return replay;
            }
        }

        return replay;
    }

    /// <summary>The unit with its answers as the rules of a set take them, or the first input whose stored value is none.</summary>
    public Result<UnitInputs> InputsFor(CompiledSet set)
    {
        var values = new Dictionary<InputId, Measurement>();
        foreach (
            var (id, (value, missing)) in answers.Concat(
                monitored.Where(one => set.FindInput(new InputId(one.Key))?.CountsAsMeasured == true)
            )
        )
        {
            if (set.FindInput(new InputId(id)) is not { } input)
            {
                continue;
            }

            if (value is null)
            {
                values[input.Id] = new Measurement.Missing(missing);
            }
            else if (CanonicalValue.Parse(input, value).TryGet(out var measured, out var refusal))
            {
                values[input.Id] = measured;
            }
            else
            {
                return refusal;
            }
        }

        var withEvidence = evidence.Select(one => new IndicatorId(one.Indicator)).ToHashSet();
        return new UnitInputs(Of?.Unit.ToString("N") ?? "", values, Decisions: [])
        {
            Traits = traits,
            WithoutEvidence = EvidenceNeed.LackingIn(set, values, withEvidence),
        };
    }

    // The kind of an entry that is not understood; nothing where all went well.
    private string? Take(ReceiptEntry entry)
    {
        try
        {
            using var body = JsonDocument.Parse(entry.Body);
            var kind = body.RootElement.GetProperty("kind").GetString() ?? "";
            if (!KnownKinds.Contains(kind))
            {
                return kind;
            }

            Confirmation = null;
            Apply(kind, body.RootElement.GetProperty("account").GetGuid(), body.RootElement.GetProperty("received").GetInt64(), body);
            return null;
        }
        catch (Exception unreadable)
            when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return "";
        }
    }

    private void Apply(string kind, Guid account, long receivedMs, JsonDocument body)
    {
        var fact = body.RootElement.GetProperty("fact");
        switch (kind)
        {
            case Opened:
                Of ??= (fact.GetProperty("unit").GetGuid(), fact.GetProperty("roundGroup").GetGuid());
                break;
            case AnswersSaved:
                enteredBy.Add(account);
                foreach (var answer in fact.GetProperty("answers").EnumerateArray())
                {
                    HoldBack(answer.GetProperty("input").GetString()!, fact);
                    Save(answer, answers);
                }

                break;
            case Sent:
                held.Clear();
                break;
            case CorrectionsConfirmed:
                foreach (var indicator in StringsIn(fact, "indicators"))
                {
                    HeldFor(indicator).ForEach(input => held.Remove(input));
                }

                break;
            case CriterionAppraised:
                DropCorrection(IndicatorOf(fact));
                break;
            case MonitoredSaved:
                foreach (var measured in fact.GetProperty("answers").EnumerateArray())
                {
                    Save(measured, monitored);
                }

                break;
            case SetAmended:
                AmendedTo = fact.GetProperty("setSha256").GetString();
                foreach (var one in fact.GetProperty("setAside").EnumerateArray())
                {
                    SetAside(one.GetProperty("track").GetString()!, one.GetProperty("input").GetString()!);
                }

                foreach (var indicator in StringsIn(fact, "toAppraise"))
                {
                    DropCorrection(indicator);
                }

                break;
            case TraitsGiven:
                traits = fact.GetProperty("traits").EnumerateArray().Select(trait => trait.GetString()!).ToHashSet();
                break;
            case EvidenceAttached:
                evidence.Add((IndicatorOf(fact), fact.GetProperty("evidence").GetProperty("item").GetGuid()));
                break;
            case EvidenceDetached:
                evidence.Remove((IndicatorOf(fact), fact.GetProperty("item").GetGuid()));
                break;
            case EvidenceReplaced:
                Replace(fact.GetProperty("old").GetGuid(), fact.GetProperty("evidence").GetProperty("item").GetGuid());
                break;
            case Confirmed:
                held.Clear();
                Confirmation = (
                    account,
                    receivedMs,
                    fact.GetProperty("versionShown").GetInt64(),
                    fact.TryGetProperty("paper", out var paper) ? paper.GetProperty("sha256").GetString() : null
                );
                break;
        }
    }

    // What does not fit the amended set counts as never entered until it is given anew.
    private void SetAside(string track, string input) =>
        _ = track switch
        {
            "Declared" => answers.Remove(input),
            "Monitored" => monitored.Remove(input),
            "Held" => held.TryGetValue(input, out var figure) && (held[input] = figure with { Former = null }) is not null,
            _ => false,
        };

    // A correction after an appraiser's return is nothing that its leader confirmed: an appraiser who decides before that puts the former figure back.
    private void HoldBack(string input, JsonElement fact)
    {
        if (fact.TryGetProperty("reopenedUntil", out _))
        {
            var former = answers.TryGetValue(input, out var known) ? known : ((string? Value, MissingReason Missing)?)null;
            held.TryAdd(input, new HeldFigure(IndicatorOf(fact), former));
        }
        else
        {
            held.Remove(input);
        }
    }

    private void DropCorrection(string indicator)
    {
        foreach (var input in HeldFor(indicator))
        {
            held.Remove(input, out var figure);
            if (figure!.Former is { } former)
            {
                answers[input] = former;
            }
            else
            {
                answers.Remove(input);
            }
        }
    }

    private List<string> HeldFor(string indicator) => [.. held.Where(one => one.Value.Indicator == indicator).Select(one => one.Key)];

    private void Replace(Guid old, Guid item)
    {
        foreach (var one in evidence.Where(one => one.Item == old).ToList())
        {
            evidence.Remove(one);
            evidence.Add((one.Indicator, item));
        }
    }

    private static IEnumerable<string> StringsIn(JsonElement fact, string property) =>
        fact.TryGetProperty(property, out var list) ? list.EnumerateArray().Select(one => one.GetString()!) : [];

    private static string IndicatorOf(JsonElement fact) => fact.GetProperty("indicator").GetString()!;

    private static void Save(JsonElement answer, Dictionary<string, (string? Value, MissingReason Missing)> into)
    {
        var value = answer.TryGetProperty("value", out var given) ? given.GetString() : null;
        var missing = answer.TryGetProperty("missing", out var reason)
            ? Enum.Parse<MissingReason>(reason.GetString()!)
            : MissingReason.NotEntered;
        into[answer.GetProperty("input").GetString()!] = (value, missing);
    }

    private sealed record HeldFigure(string Indicator, (string? Value, MissingReason Missing)? Former);
}
