using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Publications;

/// <summary>
/// What a release says, whole: whose round it is, by which set, on which decision, and for each unit its rank and points with the figures they
/// come from. The portal reads nothing else. Points are whole 10^-10, instants UTC milliseconds, values canonical texts.
/// </summary>
public sealed record RoundResults(
    int Format,
    ResultsAuthority Authority,
    ResultsRound Round,
    ResultsSet Set,
    ResultsDecision Decision,
    IReadOnlyList<ResultsUnit> Units
)
{
    public const int CurrentFormat = 2;

    /// <summary>Before traits, lacking evidence and reasons of missing figures were told.</summary>
    public const int FirstFormat = 1;

    /// <summary>The bonus scheme that counted; none where no decision grants a bonus, and in documents of earlier versions.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResultsScheme? Bonus { get; init; }

    /// <summary>The results whose place these take; null where they are the first.</summary>
    public ResultsReplaced? Replaces { get; init; }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public string ToText() => JsonSerializer.Serialize(this, Json);

    /// <summary>One hash over the set and the units' figures, whoever decides on them and when.</summary>
    public static string FiguresHashOf(string setSha256, IReadOnlyList<ResultsUnit> units) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(setSha256 + JsonSerializer.Serialize(units, Json))));

    public static RoundResults Parse(string text) =>
        JsonSerializer.Deserialize<RoundResults>(text, Json) ?? throw new InvalidDataException("A results document is empty.");
}

public sealed record ResultsAuthority(string Name, string IssuingBody, string OperatingBody, bool IsFictional);

public sealed record ResultsRound(int Year, UnitKind UnitKind, DateOnly WindowFrom, DateOnly WindowTo, long DeadlineMs, long ReleasedMs);

/// <summary>The set in full, so that the results can be computed again from this document alone.</summary>
public sealed record ResultsSet(string SetId, string Version, string Sha256, string Body);

/// <summary>The bonus scheme in full, and the decision by which it holds for the group.</summary>
public sealed record ResultsScheme(string SchemeId, string Version, string Sha256, string Body, ResultsDecision Decision, string Issuer);

public sealed record ResultsDecision(string Number, DateOnly Date)
{
    /// <summary>Why the results came after the legal day; null where they did not.</summary>
    public string? LateReason { get; init; }
}

/// <summary>The document that was public before, the decision it rested on, and why it was amended.</summary>
public sealed record ResultsReplaced(string Sha256, string DecisionNumber, DateOnly DecisionDate, string Reason);

/// <summary>
/// One unit; without a rank where the set keeps it out of the ranking. Nodes and inputs below a sensitive indicator and sealed inputs are left out: what is withheld here is not in the document at all.
/// </summary>
public sealed record ResultsUnit(
    Guid Id,
    string Code,
    string Name,
    DossierState DossierState,
    int? Rank,
    long TotalE10,
    string IndexValue,
    string? ClassId,
    IReadOnlyList<ResultsNode> Nodes,
    IReadOnlyDictionary<string, string> Inputs
)
{
    /// <summary>Points that appraisers or the council gave in place of computed ones; none in documents of earlier versions.</summary>
    public IReadOnlyList<ResultsPoints> Decisions { get; init; } = [];

    /// <summary>The traits by which lines of the set concern it or do not; nothing where it has none, and in documents of earlier versions.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Traits { get; init; }

    /// <summary>Why a published input has no figure, where somebody decided so; nothing where none is, and in documents of earlier versions.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, MissingReason>? Missing { get; init; }

    /// <summary>The criteria that counted as lacking their evidence; nothing where none did, and in documents of earlier versions.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? WithoutEvidence { get; init; }

    /// <summary>Bonus points, outside the total; the set says whether they move the place.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResultsBonus? Bonus { get; init; }

    /// <summary>Why the council gave the class, where it did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CouncilClassWords { get; init; }

    /// <summary>As a document of this format told it, so that its hash can be compared.</summary>
    public ResultsUnit In(int format) =>
        format == RoundResults.FirstFormat ? this with { Traits = null, Missing = null, WithoutEvidence = null } : this;
}

/// <summary>What was accepted of a bonus scheme, and the documents that it rests on.</summary>
public sealed record ResultsBonus(long PointsE10, IReadOnlyList<ResultsBonusLine> Lines);

public sealed record ResultsBonusLine(string Item, int Count, long PointsE10, IReadOnlyList<ResultsBonusDocument> Documents);

public sealed record ResultsBonusDocument(string Number, DateOnly Date, string Issuer);

/// <summary>Points that a person gave on a line, and why: a reason code, or words, or both.</summary>
public sealed record ResultsPoints(string Id, long PointsE10, DecidedBy By, AppraisalReason? Reason, string Words);

public sealed record ResultsNode(string Id, long EarnedE10, long MaxE10, string State);
