using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Dossiers.Decide;
using OpenDti.Web.Features.Dossiers.Overview;
using OpenDti.Web.Features.Dossiers.Workbook;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>Brings one dossier as far as its unit has come, each step by the person whose step it is.</summary>
public sealed class DemoDossiers(
    SaveWorkbook save,
    SendDossier send,
    ConfirmDossier confirm,
    ReturnDossier giveBack,
    WithdrawDossier withdraw,
    ExtendDossier extend,
    DemoRecords records
)
{
    private static readonly ReturnedIndicator[] Reasons =
    [
        new("truyen-thong", "Danh sách tin, bài còn thiếu đường dẫn và ngày đăng; đề nghị bổ sung."),
        new("van-ban-ky-so", "Số liệu chưa khớp với báo cáo quý III của Văn phòng; đề nghị đối chiếu lại."),
    ];

    public async Task BringAsync(DemoCast cast, DemoGroup group, DemoUnit unit, DemoState state)
    {
        if (state == DemoState.NotBegun)
        {
            return;
        }

        var dossier = group.Dossiers[cast.Units[unit.Code]];
        var stream = Dossier.StreamOf(dossier);
        var at = StartOf(unit, group.OpensAt);
        var rows = group
            .Set.Criteria.Take(group.YearsAgo > 0 ? int.MaxValue : DemoStates.EnteredOf(unit, group.Set.Criteria.Count))
            .ToList();
        at = await EnterAsync(cast, group, unit, SittingsOf(group, rows, state), at);
        if (state == DemoState.Extended)
        {
            await ExtendAsync(cast, group, dossier, at.AddDays(1));
        }

        if (state is DemoState.Entering or DemoState.Extended)
        {
            return;
        }

        var specialist = cast.Specialist(unit, at.AddHours(1));
        var version = (
            await send.RunAsync(specialist.Request(stream), dossier, await records.VersionOfAsync(cast, dossier), default)
        ).Value;
        var leader = cast.Leader(unit, at.AddHours(25)).Request(stream);
        if (state == DemoState.Returned)
        {
            _ = (await giveBack.RunAsync(leader, dossier, version, Reasons, default)).Value;
        }
        else if (state is DemoState.Confirmed or DemoState.Withdrawn)
        {
            version = (await confirm.RunAsync(leader, dossier, personId: Guid.Empty, version, default)).Value;
        }

        if (state == DemoState.Withdrawn)
        {
            const string Reason = "Phát hiện nhầm số văn bản đi của tháng 9; thu hồi để sửa.";
            var later = cast.Leader(unit, at.AddHours(49)).Request(stream);
            _ = (await withdraw.RunAsync(later, dossier, version, Reason, [Role.Leader], default)).Value;
        }
    }

    /// <summary>So many days after the first of all a unit begins.</summary>
    public static int FirstDayOf(DemoUnit unit) => unit.Strength % 9;

    /// <summary>What an amendment of the set made void is sent and confirmed once more, as it stands.</summary>
    public async Task ConfirmAnewAsync(DemoCast cast, DemoGroup group, DemoUnit unit, DateTimeOffset at)
    {
        var dossier = group.Dossiers[cast.Units[unit.Code]];
        var stream = Dossier.StreamOf(dossier);
        var shown = await records.VersionOfAsync(cast, dossier);
        var sent = (await send.RunAsync(cast.Specialist(unit, at).Request(stream), dossier, shown, default)).Value;
        _ = (
            await confirm.RunAsync(cast.Leader(unit, at.AddHours(20)).Request(stream), dossier, personId: Guid.Empty, sent, default)
        ).Value;
    }

    /// <summary>Who is through has entered everything in one sitting; who is not, a main index at a time, so that there is a history to look at.</summary>
    private static IEnumerable<IReadOnlyList<Criterion>> SittingsOf(DemoGroup group, List<Criterion> rows, DemoState state) =>
        group.YearsAgo > 0 || state is DemoState.Confirmed or DemoState.Sent
            ? [rows]
            : group.Set.MainIndices.Select(index => rows.Intersect(CompiledSet.CriteriaOf(index)).ToList()).Where(index => index.Count > 0);

    /// <summary>When the last of it was saved.</summary>
    private async Task<DateTimeOffset> EnterAsync(
        DemoCast cast,
        DemoGroup group,
        DemoUnit unit,
        IEnumerable<IReadOnlyList<Criterion>> sittings,
        DateTimeOffset at
    )
    {
        var figures = new DemoFigures(group.Set, unit, group.YearsAgo);
        foreach (var sitting in sittings)
        {
            at = at.AddHours(5).AddMinutes(unit.Strength % 40);
            var dossier = group.Dossiers[cast.Units[unit.Code]];
            var rows = sitting.Select(row => (row.Id, EntriesOf(figures, row))).ToList();
            _ = (await save.RunAsync(cast.Specialist(unit, at).Request(Dossier.StreamOf(dossier)), dossier, rows, default)).Value;
        }

        return at;
    }

    private static IReadOnlyList<Entered> EntriesOf(DemoFigures figures, Criterion row) =>
        [.. figures.For(row).Select(value => Entered.From(value.Key, value.Value, seenVersion: 0))];

    private async Task ExtendAsync(DemoCast cast, DemoGroup group, Guid dossier, DateTimeOffset at)
    {
        const string Reason = "Đơn vị đang sắp xếp tổ chức, hợp nhất số liệu của các bộ phận mới nhận bàn giao.";
        var administrator = new DemoWriter(cast.Authority, cast.Administrator, at);
        var request = administrator.Request(RoundGroup.StreamOf(group.Id), Dossier.StreamOf(dossier));
        var deadline = new NewDeadline(group.DeadlineAt.AddDays(7), group.DeadlineAt, Reason);
        _ = (await extend.RunAsync(request, dossier, personId: Guid.Empty, deadline, default)).Value;
    }

    /// <summary>Every unit begins on another day and at another time of the working day.</summary>
    private static DateTimeOffset StartOf(DemoUnit unit, DateTimeOffset opensAt) =>
        opensAt.AddDays(4 + FirstDayOf(unit)).AddMinutes(unit.Strength * 7 % 240);
}
