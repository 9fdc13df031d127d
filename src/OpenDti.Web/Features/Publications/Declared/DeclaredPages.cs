using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Board;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Publications.Declared;

/// <summary>Declared against final of a group: nothing of it while units enter, and for somebody who sees no points.</summary>
public sealed record GroupDeclaredModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    bool IsReleased,
    CompiledSet Set,
    DeclaredGap? Gap,
    IReadOnlyDictionary<string, (Guid Dossier, string Name)> Names
);

/// <summary>One unit's own: every criterion that was raised or lowered; nothing before the release.</summary>
public sealed record UnitDeclaredModel(
    Guid Dossier,
    Guid Group,
    string UnitName,
    int Year,
    bool IsOfUnit,
    bool IsReleased,
    CompiledSet Set,
    UnitGap? Gap,
    IReadOnlyList<MovedLine> Moved
);

/// <summary>Sets what was declared beside what counts in the end, by the figures as they stand.</summary>
public sealed class DeclaredPages(BoardReader boards, DossierReader dossiers, TimeProvider clock)
{
    public async Task<GroupDeclaredModel?> OfGroupAsync(CurrentRequest current, Guid groupId, CancellationToken cancellation)
    {
        if (await boards.ReadAsync(current, groupId, cancellation) is not { } board)
        {
            return null;
        }

        return new GroupDeclaredModel(
            groupId,
            board.Group.Round!.Year,
            board.Group.UnitKind,
            board.Group.ReleasedAt is not null,
            board.Set,
            board.IsRanked ? FieldIn(board.Dossiers).Gap : null,
            board.Dossiers.ToDictionary(one => one.Inputs.Unit, one => (one.Dossier.Id, one.Unit.Name))
        );
    }

    public async Task<UnitDeclaredModel?> OfUnitAsync(CurrentRequest current, Guid dossierId, CancellationToken cancellation)
    {
        var (authority, viewer) = (current.RequiredAuthority.Id, current.RequiredViewer);
        if (await dossiers.ReadAsync(authority, dossierId, cancellation) is not { } mine)
        {
            return null;
        }

        var isOfUnit = viewer.SitsFor(authority, mine.Unit.Id);
        var board = await boards.ReadAsync(current, mine.Group.Id, cancellation);
        var stage = mine.StageAt(clock.GetUtcNow());
        var sees = isOfUnit ? stage == RoundGroupStage.Released : board!.IsRanked;
        if (!sees)
        {
            return ModelOf(mine, isOfUnit, gap: null, moved: []);
        }

        // Rules that compare need the whole field; what of it a unit reads is its own.
        var field = FieldIn(board!.Dossiers);
        var place = board.Dossiers.Index().Single(one => one.Item.Dossier.Id == dossierId).Index;
        var moved = SheetDifference.Of(mine.Set, field.Declared[place], field.Final[place]);
        return ModelOf(mine, isOfUnit, field.Gap.Units[place], moved);
    }

    private static UnitDeclaredModel ModelOf(DossierReading mine, bool isOfUnit, UnitGap? gap, IReadOnlyList<MovedLine> moved) =>
        new(mine.Dossier.Id, mine.Group.Id, mine.Unit.Name, mine.Year, isOfUnit, mine.Group.ReleasedAt is not null, mine.Set, gap, moved);

    private static (DeclaredGap Gap, List<Sheet> Declared, List<Sheet> Final) FieldIn(IReadOnlyList<DossierReading> readings)
    {
        var (declared, final) = (SheetsIn(readings, DossierView.Declared), SheetsIn(readings, DossierView.Final));
        return (DeclaredGap.Of(readings[0].Set, declared, SheetsIn(readings, DossierView.Appraised), final), declared, final);
    }

    private static List<Sheet> SheetsIn(IReadOnlyList<DossierReading> readings, DossierView view)
    {
        var sheets = GroupStanding.SheetsIn(readings[0].Set, readings, view);
        return [.. readings.Select(reading => sheets[reading.Inputs.Unit])];
    }
}
