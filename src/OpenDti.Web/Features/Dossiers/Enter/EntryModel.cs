using OpenDti.Scoring;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Enter;

public enum EntryFilter
{
    All,
    Missing,
    Unproved,
    Lost,
    Noted,
}

/// <summary>The page of one main index.</summary>
public sealed record EntryModel(
    Guid Dossier,
    int Year,
    string UnitName,
    DossierState State,
    DateTimeOffset DeadlineAt,
    string? DeadlineNote,
    string? WithdrawalNote,
    string? WhyClosed,
    EntryRail Rail,
    EntryFilter Filter,
    IReadOnlyDictionary<EntryFilter, int> Counts,
    bool IsPartOnly,
    IReadOnlyList<EntryRow> Rows
)
{
    public EntryRailItem Index => Rail.Current;

    /// <summary>What the public results count for this main index.</summary>
    public NodeScore? Released { get; init; }

    /// <summary>What was given to the reader until a day before the deadline, over all main indices.</summary>
    public IReadOnlyList<GivenWork> Given { get; init; } = [];

    /// <summary>The criteria of this main index that do not concern the unit.</summary>
    public string? NotConcerning { get; init; }

    public IReadOnlyList<FieldError> Errors => [.. Rows.SelectMany(row => row.Errors)];
}

/// <summary>The main indices with their progress; the one being entered stands out.</summary>
public sealed record EntryRail(IReadOnlyList<EntryRailItem> Items, EntryRailItem Current)
{
    public EntryRailItem? Next => Items.SkipWhile(item => item != Current).Skip(1).FirstOrDefault();
}

public sealed record EntryRailItem(IndicatorId Id, string Code, string Name, int Answered, int Criteria, Points Earned, Points Max)
{
    public string Title => $"{Code}. {Name}";
}

/// <summary>One criterion: what is asked, what was answered, what it brings and why.</summary>
public sealed record EntryRow(
    Guid Dossier,
    Criterion Criterion,
    IReadOnlyList<EntryField> Fields,
    Points Earned,
    string Why,
    DateTimeOffset? SavedAt,
    bool IsAnswered,
    string? ReturnNote,
    RowLastYear? LastYear,
    bool IsOpen,
    bool HasHistory,
    IReadOnlyList<FieldError> Errors
)
{
    public string Anchor => RowAnchor.Of(Criterion.Id);

    /// <summary>What the appraisers said about this criterion, as long as it stands.</summary>
    public string? AppraisalNote { get; init; }

    /// <summary>The points that the public results count, and why as far as they tell; null before the release, and where they are withheld.</summary>
    public (Points Earned, string? Why)? Released { get; init; }

    /// <summary>Until when this criterion alone may be corrected, although the dossier is locked.</summary>
    public DateTimeOffset? ReopenedUntil { get; init; }

    /// <summary>What somebody should look at again in the figures as they are saved.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What is attached to prove it.</summary>
    public IReadOnlyList<EvidencePiece> Evidence { get; init; } = [];

    public bool LacksEvidence { get; init; }

    public bool HasClash => Fields.Any(one => one.Clash is not null);
}

/// <summary>What the criterion brought in the round before, and the last word on it that the unit read then.</summary>
public sealed record RowLastYear(int Year, Points Earned, Points Max, string? Note)
{
    /// <summary>The points that the released results counted, where they are known.</summary>
    public Points? Counted { get; init; }
}

/// <summary>One input of a criterion: the text in the field, the version it was saved with, and what is wrong with it.</summary>
public sealed record EntryField(InputDefinition Input, string Text, long SeenVersion, string? Error, EntryClash? Clash)
{
    /// <summary>What was answered in the round before, as people read it.</summary>
    public string? LastYear { get; init; }

    /// <summary>What a system measured, as people read it; null where none did.</summary>
    public string? Monitored { get; init; }

    /// <summary>Only a system measures it: nothing is typed here.</summary>
    public bool IsMeasured => Input.Source == InputSource.Monitored;

    public string Anchor => RowAnchor.Of(Input.Id);

    public string Name => ValueField(Input.Id);

    public static string ValueField(InputId input) => "value:" + input.Value;

    public static string SeenField(InputId input) => "seen:" + input.Value;
}

/// <summary>Two values for one input; nothing is chosen beforehand.</summary>
public sealed record EntryClash(
    string MineShown,
    string MineText,
    string SavedShown,
    string SavedText,
    DateTimeOffset SavedAt,
    string SavedBy
);

/// <summary>What a script gets after a save: the row, and the progress beside it.</summary>
public sealed record EntryPart(EntryRow Row, EntryRail Rail, Guid Dossier, IReadOnlyDictionary<EntryFilter, int> Counts);
