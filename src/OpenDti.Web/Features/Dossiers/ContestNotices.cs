using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A contested monitored figure is told to those who appraise its criterion; the unit is told once one of them has decided.</summary>
public static class ContestNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "contest.was-made",
            new(
                "{0} có ý kiến về số liệu giám sát năm {1}: {2}",
                "Tiêu chí {3}. Ý kiến của đơn vị: {4} Quyết định về tiêu chí là trả lời ý kiến này.",
                "Xem và quyết định"
            ),
            new(
                "{0} contests a monitored figure of {1}: {2}",
                "Criterion {3}. The unit says: {4} A decision about the criterion answers it.",
                "Read and decide"
            )
        ),
        new(
            "contest.was-made-unread",
            new(
                "{0} có ý kiến về số liệu giám sát năm {1} của tiêu chí {2}",
                "Bạn thẩm định độc lập nên nội dung ý kiến chỉ hiện sau khi bạn đã có kết quả của mình.",
                "Mở tiêu chí"
            ),
            new(
                "{0} contests a monitored figure of {1}, criterion {2}",
                "You appraise independently: what the unit says is shown once a finding of your own stands.",
                "Open the criterion"
            )
        ),
        new(
            "contest.was-decided",
            new(
                "Ý kiến về số liệu giám sát năm {0} đã được xem xét: {1}",
                "Người thẩm định đã quyết định về tiêu chí {2}. Xem số liệu được tính và ý kiến thẩm định trong hồ sơ.",
                "Xem số liệu"
            ),
            new(
                "What you said about a monitored figure of {0} was considered: {1}",
                "An appraiser decided about criterion {2}. See in the dossier which figure counts, and the appraiser's note.",
                "See the figure"
            )
        ),
        new(
            "contest.was-overtaken",
            new(
                "Số liệu giám sát năm {0} đã đổi sau ý kiến của đơn vị: {1}",
                "Nguồn đã gửi số liệu khác nên ý kiến về số liệu trước được khép lại, không còn chờ thẩm định: {2} Nếu số liệu mới vẫn chưa đúng, đơn vị nêu ý kiến lại trước khi kết quả của khối được phê duyệt.",
                "Xem số liệu mới"
            ),
            new(
                "A monitored figure of {0} changed after what you said: {1}",
                "The source sent another figure, so what you said about the one before is closed and waits for no appraiser: {2} Where the new figure is wrong too, say so again before the group's results are approved.",
                "See the new figure"
            )
        ),
        new(
            "contest.appraised-was-overtaken",
            new(
                "Số liệu giám sát năm {1} mà {0} có ý kiến đã đổi: tiêu chí {2}",
                "Nguồn đã gửi số liệu khác nên ý kiến của đơn vị được khép lại. Đơn vị đã được thông báo và nêu ý kiến về số liệu mới được.",
                "Xem tiêu chí"
            ),
            new(
                "The monitored figure of {1} that {0} contested changed: criterion {2}",
                "The source sent another figure, so what the unit said is closed. The unit was told and may contest the new one.",
                "See the criterion"
            )
        ),
    ];

    public static async Task TellAsync(Work work, Dossier dossier, DossierFact fact)
    {
        switch (fact)
        {
            case MonitoredContested contested:
                await TellAppraisersAsync(work, dossier, contested);
                break;
            case MonitoredSaved when dossier.Contests.Any(contest => contest.SettledVersion == dossier.Version):
                await TellOvertakenAsync(work, dossier);
                break;
            case CriterionAppraised { Settles.Count: > 0 } appraised:
                await TellUnitAsync(work, dossier, appraised);
                break;
        }
    }

    private static async Task TellUnitAsync(Work work, Dossier dossier, CriterionAppraised appraised)
    {
        var criterion = (await SetOfAsync(work, dossier)).FindIndicator(new IndicatorId(appraised.Indicator))!;
        foreach (var contest in dossier.Contests.Where(contest => appraised.Settles.Contains(contest.Input)))
        {
            var message = new NoticeMessage(
                "contest.was-decided",
                DossierPaths.Monitored(dossier.Id, new InputId(contest.Input)),
                DossierNotices.Said(dossier.RoundGroup!.Round!.Year),
                contest.Words,
                criterion.Code
            );
            await work.NotifyAsync(Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader), message);
        }
    }

    private static async Task TellAppraisersAsync(Work work, Dossier dossier, MonitoredContested contested)
    {
        var input = new InputId(contested.Input);
        var (set, unit) = (await SetOfAsync(work, dossier), (await work.Db.Units.FindAsync(dossier.UnitId))!);
        var year = DossierNotices.Said(dossier.RoundGroup!.Round!.Year);
        var key = MadeKeyOf(dossier, dossier.Version);
        foreach (var (account, criterion, isBlind) in AppraisersOf(dossier, set, input, await ScopesAsync(work, dossier)))
        {
            var path = DossierPaths.Appraisal(dossier.Id, criterion.Id);
            var title = NoticeMessage.InBoth(criterion.Code, criterion.Name);
            var message = isBlind
                ? new NoticeMessage("contest.was-made-unread", path, unit.Name, year, title)
                : new NoticeMessage(
                    "contest.was-made",
                    path,
                    unit.Name,
                    year,
                    NoticeMessage.InBoth(set.FindInput(input)!.Name),
                    title,
                    contested.Words
                );
            await work.NotifyAsync(Recipients.Account(account), message with { DedupeKey = key });
        }
    }

    // Whatever becomes of a contest is told: the unit, and those of its appraisers who had been told that it was made.
    private static async Task TellOvertakenAsync(Work work, Dossier dossier)
    {
        var (set, unit) = (await SetOfAsync(work, dossier), (await work.Db.Units.FindAsync(dossier.UnitId))!);
        var year = DossierNotices.Said(dossier.RoundGroup!.Round!.Year);
        var scopes = await ScopesAsync(work, dossier);
        foreach (var contest in dossier.Contests.Where(contest => contest.SettledVersion == dossier.Version))
        {
            var (input, key) = (new InputId(contest.Input), $"contest-overtaken:{dossier.Id:N}:{contest.Version}");
            var figure = FigureWords.NameOf(contest.Input, set);
            var toUnit = new NoticeMessage("contest.was-overtaken", DossierPaths.Monitored(dossier.Id, input), year, figure, contest.Words);
            await work.NotifyAsync(Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader), toUnit with { DedupeKey = key });
            var made = MadeKeyOf(dossier, contest.Version);
            var told = await work.Db.Notices.Where(n => n.DedupeKey == made).Select(n => n.AccountId).ToListAsync();
            foreach (var (account, criterion, _) in AppraisersOf(dossier, set, input, scopes).Where(one => told.Contains(one.Account)))
            {
                var message = new NoticeMessage(
                    "contest.appraised-was-overtaken",
                    DossierPaths.Appraisal(dossier.Id, criterion.Id),
                    unit.Name,
                    year,
                    NoticeMessage.InBoth(criterion.Code, criterion.Name)
                );
                await work.NotifyAsync(Recipients.Account(account), message with { DedupeKey = key });
            }
        }
    }

    private static string MadeKeyOf(Dossier dossier, long version) => $"contest:{dossier.Id:N}:{version}";

    // Each once, at the first criterion that concerns the unit and was given to them.
    private static IEnumerable<(Guid Account, Criterion Criterion, bool IsBlind)> AppraisersOf(
        Dossier dossier,
        CompiledSet set,
        InputId input,
        IReadOnlyList<AppraisalScope> scopes
    )
    {
        var traits = dossier.Traits.ToHashSet();
        var given =
            from criterion in set.Criteria
            where criterion.Rule.Inputs.Contains(input) && set.Concerns(criterion.Id, traits)
            from own in scopes.Where(scope => scope.Covers(criterion.Id, dossier.UnitId)).GroupBy(scope => scope.AccountId)
            select (own.Key, criterion, own.Any(scope => scope.IsBlindTo(dossier, criterion.Id)));
        return given.DistinctBy(one => one.Key);
    }

    // Whoever belongs to the unit appraises nothing of it, whatever scope they hold.
    private static async Task<List<AppraisalScope>> ScopesAsync(Work work, Dossier dossier)
    {
        var at = work.Request.ReceivedAt;
        var ofUnit = work
            .Db.Memberships.Where(m => m.UnitId == dossier.UnitId && m.ValidFrom <= at && (m.ValidTo == null || m.ValidTo > at))
            .Select(m => m.Account!.PersonId);
        return await work
            .Db.AppraisalScopes.Where(s => s.RoundGroupId == dossier.RoundGroupId)
            .Where(s => !work.Db.Accounts.Any(a => a.Id == s.AccountId && ofUnit.Contains(a.PersonId)))
            .OrderBy(s => s.Id)
            .ToListAsync();
    }

    private static async Task<CompiledSet> SetOfAsync(Work work, Dossier dossier)
    {
        var stored = await work.Db.IndicatorSets.AsNoTracking().SingleAsync(set => set.Id == dossier.RoundGroup!.StoredSetId);
        return SetLibrary.Compile(stored.Body);
    }
}
