using OpenDti.Scoring;

namespace OpenDti.Web.Features.Inspection.Lists;

/// <summary>What an auditor looks for.</summary>
public enum InspectionList
{
    /// <summary>What units did after the deadline that was in force for all.</summary>
    AfterDeadline,

    /// <summary>Who was given more time, by whom and why.</summary>
    Extensions,

    /// <summary>Points that are others than the declared figures give, and by whom.</summary>
    Overrides,

    /// <summary>What the council decided, and what it took back.</summary>
    Council,

    /// <summary>The decisions that amended the set or the bonus scheme, and what they changed in points and places.</summary>
    Amendments,

    /// <summary>What was returned or withdrawn.</summary>
    Backward,

    /// <summary>Files of units that no appraiser has opened.</summary>
    Unopened,
}

/// <summary>One line of a list. Points only where points are what it is about.</summary>
public sealed record InspectionRow(
    DateTimeOffset At,
    Guid? Dossier,
    string UnitName,
    string Person,
    string What,
    string Reason,
    MovedLine? Moved
)
{
    /// <summary>Whose act it is; two people may bear one name.</summary>
    public Guid Account { get; init; }

    /// <summary>The piece of evidence that the line is about; null where it is about none.</summary>
    public Guid? Item { get; init; }
}
