using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Whom a request for explanation, its answer and its decision are told, and in what words.</summary>
public static class ExplanationNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "explanation.was-asked",
            new(
                "Yêu cầu giải trình một tiêu chí của hồ sơ năm {1}, hạn {2}",
                "Người thẩm định đề nghị {0} giải trình, lãnh đạo đơn vị xác nhận đến hết ngày {2}: {3}",
                "Xem và giải trình"
            ),
            new(
                "An explanation is asked about the dossier of {1}, until {2}",
                "An appraiser asks {0} to explain, confirmed by the unit's leader, by the end of {2}: {3}",
                "Read and explain"
            )
        ),
        new(
            "explanation.was-prepared",
            new(
                "Giải trình của hồ sơ năm {1} chờ lãnh đạo xác nhận",
                "Chuyên viên của {0} đã soạn giải trình. Người thẩm định chỉ nhận được sau khi lãnh đạo xác nhận, đến hết ngày {2}: {3}",
                "Xem và xác nhận"
            ),
            new(
                "An explanation about the dossier of {1} waits for its leader",
                "The specialist of {0} prepared an explanation. Appraisers get it once a leader has confirmed it, by the end of {2}: {3}",
                "Read and confirm"
            )
        ),
        new(
            "explanation.was-given-back",
            new(
                "Lãnh đạo trả lại giải trình đã soạn của hồ sơ năm {1}",
                "Lãnh đạo {0} trả lại, đề nghị soạn lại để xác nhận đến hết ngày {2}. Lý do: {3}",
                "Xem và soạn lại"
            ),
            new(
                "A prepared explanation about the dossier of {1} was given back",
                "The leader of {0} gave it back; it is to be written anew and confirmed by the end of {2}. Reason: {3}",
                "Read and write anew"
            )
        ),
        new(
            "explanation.was-answered",
            new("{0} đã giải trình một tiêu chí của hồ sơ năm {1}", "Giải trình của {0}: {2}", "Xem và kết luận"),
            new("{0} explained a criterion of the dossier of {1}", "{0} explains: {2}", "Read and decide")
        ),
        new(
            "explanation.was-answered-unread",
            new(
                "{0} đã giải trình một tiêu chí của hồ sơ năm {1}",
                "Nội dung hiển thị sau khi bạn nhập số liệu hoặc điểm của mình.",
                "Xem và kết luận"
            ),
            new(
                "{0} explained a criterion of the dossier of {1}",
                "You read it once you have given a figure or points of your own.",
                "Read and decide"
            )
        ),
        new(
            "explanation.was-accepted",
            new("Giải trình của hồ sơ năm {1} được chấp nhận", "Người thẩm định chấp nhận giải trình của {0}. Ý kiến: {2}", "Xem kết luận"),
            new("An explanation of {1} was accepted", "An appraiser accepted what {0} explained. Note: {2}", "See the decision")
        ),
        new(
            "explanation.was-upheld",
            new(
                "Giải trình của hồ sơ năm {1} không được chấp nhận: giữ nguyên kết quả thẩm định",
                "Người thẩm định giữ nguyên kết quả thẩm định của {0}. Lý do: {2}",
                "Xem kết luận"
            ),
            new(
                "The appraisal stands after an explanation of {1}",
                "An appraiser upheld the result of {0}. Reason: {2}",
                "See the decision"
            )
        ),
    ];

    /// <summary>Tells units what they were asked, looking up once who sits for them. The dossiers come with their rounds, the units are at hand.</summary>
    public static async Task TellAskedAsync(Work work, IReadOnlyCollection<(Dossier Dossier, ExplanationAsked Fact)> asked)
    {
        foreach (var about in asked.GroupBy(one => one.Fact.Indicator))
        {
            var messages = new Dictionary<Guid, NoticeMessage>();
            foreach (var (dossier, fact) in about)
            {
                messages[dossier.UnitId] = new NoticeMessage(
                    "explanation.was-asked",
                    DossierPaths.Explanation(dossier.Id, new IndicatorId(fact.Indicator)),
                    (await work.Db.Units.FindAsync(dossier.UnitId))!.Name,
                    DossierNotices.Said(dossier.RoundGroup!.Round!.Year),
                    HanoiTime.LastDateOf(fact.Until),
                    fact.Question
                );
            }

            await work.NotifyUnitsAsync(messages, Role.Specialist, Role.Leader);
        }
    }

    /// <summary>Tells those whom an answer or a decision concerns; a request is told by <see cref="TellAskedAsync"/>.</summary>
    public static async Task TellAsync(Work work, Dossier dossier, DossierFact fact)
    {
        if (fact is not (ExplanationPrepared or ExplanationGivenBack or ExplanationConfirmed or ExplanationAnswered or ExplanationDecided))
        {
            return;
        }

        var (unit, year) = ((await work.Db.Units.FindAsync(dossier.UnitId))!.Name, DossierNotices.Said(dossier.RoundGroup!.Round!.Year));
        var (specialist, leader) = (Recipients.OfUnit(dossier.UnitId, Role.Specialist), Recipients.OfUnit(dossier.UnitId, Role.Leader));
        (Recipients readers, NoticeMessage message) = fact switch
        {
            ExplanationPrepared one => (leader, WithinUnit("explanation.was-prepared", one.Indicator, one.Words)),
            ExplanationGivenBack one => (specialist, WithinUnit("explanation.was-given-back", one.Indicator, one.Words)),
            ExplanationConfirmed one => await AnsweredOfAsync(work, dossier, one.Indicator, PathOf(one.Indicator), unit, year),
            ExplanationAnswered one => await AnsweredOfAsync(work, dossier, one.Indicator, PathOf(one.Indicator), unit, year),
            _ => (Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader), DecidedOf((ExplanationDecided)fact, PathOf, unit, year)),
        };
        await work.NotifyAsync(readers, message);

        string PathOf(string indicator) => DossierPaths.Explanation(dossier.Id, new IndicatorId(indicator));

        NoticeMessage WithinUnit(string code, string indicator, string words)
        {
            var until = dossier.LatestExplanationOf(new IndicatorId(indicator))!.Until;
            return new NoticeMessage(code, PathOf(indicator), unit, year, HanoiTime.LastDateOf(until), words);
        }
    }

    // The unit's words name its figures: whoever appraises blind gets them on the page, once a figure of their own stands.
    private static async Task<(Recipients Readers, NoticeMessage Message)> AnsweredOfAsync(
        Work work,
        Dossier dossier,
        string about,
        string path,
        string unit,
        string year
    )
    {
        var indicator = new IndicatorId(about);
        var (asker, answer) = (dossier.LatestExplanationOf(indicator)!.AskedBy, dossier.LatestExplanationOf(indicator)!.Answer!);
        var blind = await work
            .Db.AppraisalScopes.Where(s => s.AccountId == asker && s.RoundGroupId == dossier.RoundGroupId && s.IsBlind)
            .ToListAsync();
        return (
            Recipients.Account(asker),
            blind.Exists(scope => scope.Covers(indicator, dossier.UnitId))
                ? new NoticeMessage("explanation.was-answered-unread", path, unit, year)
                : new NoticeMessage("explanation.was-answered", path, unit, year, answer)
        );
    }

    private static NoticeMessage DecidedOf(ExplanationDecided decided, Func<string, string> pathOf, string unit, string year) =>
        new(
            decided.Outcome == ExplanationOutcome.Accepted ? "explanation.was-accepted" : "explanation.was-upheld",
            pathOf(decided.Indicator),
            unit,
            year,
            decided.Words
        );
}
