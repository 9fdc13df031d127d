using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
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

/// <summary>Sets what was declared beside what counts in the end: what was released, and before that what counts now.</summary>
public sealed class DeclaredPages(
    BoardReader boards,
    DossierReader dossiers,
    Databases databases,
    ResultsLibrary library,
    TimeProvider clock
)
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
            board.IsRanked ? (await FieldAsync(board.Dossiers, cancellation)).Gap : null,
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
        var field = await FieldAsync(board!.Dossiers, cancellation);
        var place = board.Dossiers.Index().Single(one => one.Item.Dossier.Id == dossierId).Index;
        var moved = SheetDifference.Of(mine.Set, field.Declared[place], field.Final[place]);
        return ModelOf(mine, isOfUnit, field.Gap.Units[place], moved);
    }

    private static UnitDeclaredModel ModelOf(DossierReading mine, bool isOfUnit, UnitGap? gap, IReadOnlyList<MovedLine> moved) =>
        new(mine.Dossier.Id, mine.Group.Id, mine.Unit.Name, mine.Year, isOfUnit, mine.Group.ReleasedAt is not null, mine.Set, gap, moved);

    private async Task<(DeclaredGap Gap, List<Sheet> Declared, List<Sheet> Final)> FieldAsync(
        IReadOnlyList<DossierReading> readings,
        CancellationToken cancellation
    )
    {
        var declared = SheetsIn(readings, DossierView.Declared);
        var final = await ReleasedAsync(readings, SheetsIn(readings, DossierView.Final), cancellation);
        return (DeclaredGap.Of(readings[0].Set, declared, SheetsIn(readings, DossierView.Appraised), final), declared, final);
    }

    // A correction that a complaint brought is decided before it is published: until then the released points are the final ones.
    private async Task<List<Sheet>> ReleasedAsync(IReadOnlyList<DossierReading> readings, List<Sheet> now, CancellationToken cancellation)
    {
        var group = readings[0].Group;
        if (group.ReleasedAt is null)
        {
            return now;
        }

        await using var db = databases.Open(group.AuthorityId);
        var sha256 = await Release.NewestFirst(db, group.Id).Select(release => release.DocumentSha256).FirstAsync(cancellation);
        var released = (await library.OpenAsync(group.AuthorityId, sha256, cancellation))!;
        var units = released.Results.Units.ToDictionary(unit => unit.Id);
        return
        [
            .. readings.Zip(
                now,
                (reading, sheet) => units.TryGetValue(reading.Unit.Id, out var unit) ? released.SheetOf(unit, sheet) : sheet
            ),
        ];
    }

    private static List<Sheet> SheetsIn(IReadOnlyList<DossierReading> readings, DossierView view)
    {
        var sheets = GroupStanding.SheetsIn(readings[0].Set, readings, view);
        return [.. readings.Select(reading => sheets[reading.Inputs.Unit])];
    }
}
