using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Councils.OfGroup;

/// <summary>The council's agenda for a round group, what it has decided so far, and its minutes.</summary>
public sealed record GroupCouncilModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    RoundGroupStage Stage,
    DateTimeOffset? AnswersUntil,
    CompiledSet Set,
    IReadOnlyList<AgendaRow> Agenda,
    IReadOnlyList<RulingRow> Rulings,
    IReadOnlyList<(Guid Dossier, string Name)> Units,
    bool MayAdd,
    bool MayDecide,
    bool SeesPoints,
    bool HasMinutes,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string DossierField = "dossier";
    public const string LineField = "line";
    public const string WordsField = "words";

    /// <summary>When the council sits by the calendar; null where no step is planned.</summary>
    public PlannedStep? Sitting { get; init; }

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>One line of a unit with everything that brings it before the council; points, words and decisions for those who may see them.</summary>
public sealed record AgendaRow(
    Guid Dossier,
    string UnitName,
    string Line,
    IReadOnlyList<AgendaItem> Items,
    Points? Declared,
    Points? Appraised,
    string? Decided
)
{
    /// <summary>The proposal to be decided where this is about a bonus.</summary>
    public Guid? Proposal => Items[0].Proposal;
}

/// <summary>A decision of the council with the points before and after it, and why; without either for those who see no points.</summary>
public sealed record RulingRow(Guid Dossier, string UnitName, string Line, string Words, string Before, string After);
