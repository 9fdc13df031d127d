using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.ByUnit;

/// <summary>All criteria of one unit that were given to the reader.</summary>
public sealed record UnitModel(
    Guid Dossier,
    Guid Group,
    string UnitName,
    int Year,
    bool IsUnconfirmed,
    CompiledSet Set,
    int? YearBefore,
    string? WhyClosed,
    UnitTotals? Totals,
    IReadOnlyList<UnitIndex> Indices,
    Crumb? Previous,
    Crumb? Next
);

/// <summary>The unit's points in full; for who sees every criterion of it.</summary>
public sealed record UnitTotals(Points Declared, Points Final, Points Max);

public sealed record UnitIndex(string Title, IReadOnlyList<UnitRow> Rows);

public sealed record UnitRow(Criterion Criterion, CriterionState State)
{
    public bool IsHidden { get; init; }
    public IReadOnlyList<string> Declared { get; init; } = [];
    public IReadOnlyList<string> Monitored { get; init; } = [];
    public Points? DeclaredPoints { get; init; }
    public Points? LastYearPoints { get; init; }
    public Points? Points { get; init; }
    public string? Decision { get; init; }
    public IReadOnlyList<ContestView> Contests { get; init; } = [];
}

/// <summary>Makes the page of one unit over all its criteria.</summary>
public sealed class UnitPages(
    DossierReader dossiers,
    LastYears lastYears,
    AppraisalRightsReader rights,
    UnitNeighbours neighbours,
    TimeProvider clock,
    RefusalTexts refusals
)
{
    /// <summary>Null where there is no such dossier; without rows where nothing of it is the reader's to see.</summary>
    public async Task<UnitModel?> PageOfAsync(CurrentRequest current, Guid dossierId, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        if (await dossiers.ReadAsync(authority, dossierId, cancellation) is not { } now)
        {
            return null;
        }

        var reading = await lastYears.BesideAsync(now, cancellation);
        var mine = await rights.OfAsync(current, reading.Group.Id, cancellation);
        var (at, language) = (clock.GetUtcNow(), current.Language);
        var isOpen = !mine.IsOwn(reading.Unit.Id);
        var sheets = await SheetsAsync(reading, cancellation);
        var lastYear = reading.Before is { } before ? (await SheetsAsync(before.Reading, cancellation)).Final : null;
        var rows = reading
            .Criteria.Where(criterion => isOpen && mine.Sees(criterion.Id, reading.Unit.Id))
            .ToDictionary(
                criterion => criterion.Id,
                criterion =>
                    RowOf(reading, criterion, mine, sheets, at, language) with
                    {
                        LastYearPoints = lastYear?.Nodes.FirstOrDefault(node => node.Id == criterion.Id)?.Earned,
                    }
            );
        var (previous, next) = await neighbours.OfAsync(reading, mine, current, cancellation);
        return new UnitModel(
            reading.Dossier.Id,
            reading.Group.Id,
            reading.Unit.Name,
            reading.Year,
            reading.Dossier.State != DossierState.Confirmed,
            reading.Set,
            reading.Before?.Year,
            reading.Dossier.RefusalToAppraise(reading.Group, at) is { } closed ? refusals.Of(closed, language) : null,
            rows.Count == reading.Criteria.Count && !rows.Values.Any(row => row.IsHidden)
                ? new UnitTotals(sheets.Declared.Total, sheets.Final.Total, reading.Set.Set.Total)
                : null,
            [
                .. from index in reading.Set.MainIndices
                let mineOfIndex = CompiledSet.CriteriaOf(index).Where(c => rows.ContainsKey(c.Id)).Select(c => rows[c.Id]).ToList()
                where mineOfIndex.Count > 0
                select new UnitIndex($"{index.Code}. {index.Name.In(language)}", mineOfIndex),
            ],
            previous,
            next
        );
    }

    // This year's and last year's alike. Rules that compare with the group need the whole of it; without such rules one dossier is enough.
    private async Task<(Sheet Declared, Sheet Final)> SheetsAsync(DossierReading reading, CancellationToken cancellation)
    {
        if (reading.Set.ComparedInputs.Count == 0)
        {
            return (reading.Sheet, Scorer.Score(reading.Set, reading.CountedInputs, PeerFacts.None));
        }

        var field = await dossiers.ReadGroupAsync(reading.Dossier.AuthorityId, reading.Group.Id, cancellation);
        var unit = reading.Inputs.Unit;
        return (
            GroupStanding.SheetsIn(reading.Set, field, DossierView.Declared)[unit],
            GroupStanding.SheetsIn(reading.Set, field, DossierView.Final)[unit]
        );
    }

    private static UnitRow RowOf(
        DossierReading reading,
        Criterion criterion,
        AppraisalRights mine,
        (Sheet Declared, Sheet Final) sheets,
        DateTimeOffset at,
        Language language
    )
    {
        var state = reading.Dossier.StateOf(criterion.Id, at);
        var current = reading.Dossier.CurrentAppraisalOf(criterion.Id);
        var isHidden = mine.IsBlindTo(reading.Dossier, criterion.Id, state);
        var monitored = DossierViews.ValuesIn(reading.Dossier, reading.Set, Track.Monitored).ToDictionary();
        return new UnitRow(criterion, state)
        {
            IsHidden = isHidden,
            Declared = isHidden ? [] : ValuesOf(reading, criterion, reading.Inputs.Values, language),
            Monitored = isHidden ? [] : ValuesOf(reading, criterion, monitored, language),
            DeclaredPoints = isHidden ? null : sheets.Declared.Of(criterion.Id).Earned,
            Points = isHidden || current is null or { Act: CriterionAct.Return } ? null : sheets.Final.Of(criterion.Id).Earned,
            Contests = ContestView.Of(reading.Dossier, reading.Set, criterion, language),
            Decision = current is null ? null : AppraisalReasonTexts.Told(current, language),
        };
    }

    private static IReadOnlyList<string> ValuesOf(
        DossierReading reading,
        Criterion criterion,
        IReadOnlyDictionary<InputId, Measurement> values,
        Language language
    ) =>
        [
            .. from input in reading.Set.InputsOf(criterion)
            where values.ContainsKey(input.Id)
            select $"{(input.ShortName ?? input.Name).In(language)}: {Shown.WithUnit(input, values[input.Id], language)}",
        ];
}
