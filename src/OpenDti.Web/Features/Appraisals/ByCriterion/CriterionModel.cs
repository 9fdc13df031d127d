using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.ByCriterion;

/// <summary>Which units of the table are shown.</summary>
public enum CriterionFilter
{
    All,
    Waiting,
    Within,
    Beyond,
    Contested,
    WithUnit,
    Decided,
}

/// <summary>By what the table is sorted.</summary>
public enum CriterionOrder
{
    Name,
    LastYear,
    Declared,
    Deviation,
    Points,
}

/// <summary>How somebody wants to see the table; travels in the address.</summary>
public sealed record CriterionQuery(CriterionFilter Show, CriterionOrder Order)
{
    public static CriterionQuery Of(CriterionFilter? show, CriterionOrder? order) =>
        new(show ?? CriterionFilter.All, order ?? CriterionOrder.Name);

    public string Text
    {
        get
        {
            string?[] parts = [Show == CriterionFilter.All ? null : $"show={Show}", Order == CriterionOrder.Name ? null : $"order={Order}"];
            var said = string.Join('&', parts.OfType<string>());
            return said.Length == 0 ? "" : "?" + said;
        }
    }
}

/// <summary>One criterion over all units that were given to the reader.</summary>
public sealed record CriterionModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    CompiledSet Set,
    Criterion Criterion,
    CriterionQuery Query,
    int TolerancePercent,
    int? YearBefore,
    bool HasMonitored,
    AppraisalLevel? Level,
    string? WhyClosed,
    IReadOnlyDictionary<CriterionFilter, int> Counts,
    int AgreeingCount,
    IReadOnlyList<CriterionRow> Rows,
    CriterionAverages? Averages,
    CriterionNeighbour? Previous,
    CriterionNeighbour? Next,
    JustDone Done,
    IReadOnlyList<FieldError> Errors
)
{
    /// <summary>What the figures of each row are, in their order.</summary>
    public required IReadOnlyList<string> FigureNames { get; init; }

    /// <summary>The units that the criterion does not concern.</summary>
    public required IReadOnlyList<string> NotConcerned { get; init; }

    /// <summary>Whether the pages of the evidence are open to the reader: an administrator counts the pieces and opens none.</summary>
    public required bool OpensEvidence { get; init; }

    public bool MayAccept => Rows.Any(row => row.MayAccept);
}

/// <summary>One unit. Nothing of it is shown where the reader belongs to it; blind readers do not see what was declared before they decide.</summary>
public sealed record CriterionRow(Guid Dossier, string UnitName, CriterionState State)
{
    public bool IsOwn { get; init; }
    public bool IsHidden { get; init; }
    public bool IsUnconfirmed { get; init; }
    public long Version { get; init; }
    public bool MayDecide { get; init; }
    public bool MayAccept { get; init; }
    public string? Declared { get; init; }
    public Points? DeclaredPoints { get; init; }
    public string? Monitored { get; init; }
    public Points? MonitoredPoints { get; init; }
    public Agreement? Agreement { get; init; }
    public string? LastYear { get; init; }
    public Points? LastYearPoints { get; init; }
    public string? Decision { get; init; }
    public string? Until { get; init; }

    /// <summary>How often the body whose decision stands has returned it.</summary>
    public int Returns { get; init; }
    public int Evidence { get; init; }
    public Points? Points { get; init; }
    public IReadOnlyList<ContestView> Contests { get; init; } = [];

    public string PickField => "pick:" + Dossier.ToString("N");

    public string VersionField => "version:" + Dossier.ToString("N");
}

/// <summary>How many units were accepted or kept by the form that led to this page; none where nothing was sent.</summary>
public sealed record JustDone(int? Accepted = null, int? Kept = null);

public sealed record CriterionAverages(Points Declared, Points Points, Points? LastYear);

public sealed record CriterionNeighbour(IndicatorId Id, string Title);
