using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Monitoring.Compare;

/// <summary>Declared against monitored in a round group, and how the units would stand by what is measured so far.</summary>
public sealed record CompareModel(
    RoundGroup Group,
    decimal TolerancePercent,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<CoverageRow> Coverage,
    IReadOnlyList<StandingRow> Standing,
    CompiledSet Set,
    bool SeesPoints,
    DateTimeOffset At
);

/// <summary>A figure and how many units have it measured.</summary>
public sealed record CoverageRow(InputDefinition Input, string Criterion, int Units, int AllUnits);

/// <summary>A unit's provisional place and points by measured figures alone.</summary>
public sealed record StandingRow(int Rank, string Unit, Points Earned);
