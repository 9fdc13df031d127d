using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>What was taken into one dossier.</summary>
public sealed record TakenFigures(Dossier Dossier, CompiledSet Set, MonitoredSaved Saved);

/// <summary>What counts for a unit and came in, or changed, after its dossier was locked.</summary>
public sealed record LateFigures(Dossier Dossier, IReadOnlyList<InputDefinition> Counting)
{
    /// <summary>One figure has a page of its own; several stand in the list.</summary>
    public string Path => Counting is [var only] ? DossierPaths.Monitored(Dossier.Id, only.Id) : DossierPaths.MonitoredList(Dossier.Id);
}

/// <summary>A unit is told of figures that count for it and came in after its dossier was locked: those of a file together, those of a system by the day.</summary>
public static class MonitoringNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "monitored.came-in",
            new(
                "Số liệu giám sát năm {1} của {0} có thay đổi sau khi khóa hồ sơ",
                "{2} số liệu được tính điểm vừa nhận từ {3}, đầu tiên là: {4}. Đơn vị xem và nêu ý kiến được cho đến khi kết quả của khối được phê duyệt.",
                "Xem số liệu"
            ),
            new(
                "Monitored figures of {1} of {0} changed after the lock",
                "Figures that count for points came from {3}: {2}, the first of them {4}. The unit may contest them until the group's results are approved.",
                "See the figures"
            )
        ),
        new(
            "monitored.came-in-day",
            new(
                "Số liệu giám sát năm {1} của {0} có thay đổi sau khi khóa hồ sơ",
                "Ngày {4}, {3} đã gửi {2} số liệu được tính điểm. Đơn vị xem và nêu ý kiến được cho đến khi kết quả của khối được phê duyệt.",
                "Xem số liệu"
            ),
            new(
                "Monitored figures of {1} of {0} changed after the lock",
                "Figures that count for points and came from {3} on {4}: {2}. The unit may contest them until the group's results are approved.",
                "See the figures"
            )
        ),
    ];

    public static IReadOnlyList<LateFigures> LateAmong(IEnumerable<TakenFigures> taken, DateTimeOffset at) =>
        [
            .. taken
                .Where(one => one.Dossier.StageIn(one.Dossier.RoundGroup!, at).IsLocked())
                .Select(one => new LateFigures(
                    one.Dossier,
                    one.Dossier.CountingAmong(one.Saved.Answers.Select(answer => answer.Input), one.Set)
                ))
                .Where(late => late.Counting.Count > 0),
        ];

    /// <summary>Tells each unit once of all that came together.</summary>
    public static async Task TellAsync(Work work, MonitoredSource source, IReadOnlyList<LateFigures> late)
    {
        if (late.Count == 0)
        {
            return;
        }

        var units = late.Select(one => one.Dossier.UnitId).ToHashSet();
        var names = await work.Db.Units.Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        var messages = late.ToDictionary(
            one => one.Dossier.UnitId,
            one => new NoticeMessage(
                "monitored.came-in",
                one.Path,
                names[one.Dossier.UnitId],
                DossierNotices.Said(one.Dossier.RoundGroup!.Round!.Year),
                DossierNotices.Said(one.Counting.Count),
                source.Name,
                NoticeMessage.InBoth(one.Counting[0].Name)
            )
        );
        await work.NotifyUnitsAsync(messages, Role.Specialist, Role.Leader);
    }
}
