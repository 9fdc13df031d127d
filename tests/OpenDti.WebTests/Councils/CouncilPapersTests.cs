using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Councils;

/// <summary>What stands before the council and what its minutes say.</summary>
public abstract class CouncilPapersTests(Province province) : IDisposable
{
    [Fact]
    public async Task The_agenda_holds_what_is_disputed_and_what_was_added_with_a_reason()
    {
        var round = await province.CouncilRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 12, AppraisalReason.PartAccepted, "Hai văn bản ngoài kỳ.")
        );
        await province.AskAsync(round.DossierOfB, "dien-tap", "Diễn tập ngày nào?");
        await province.ProposeAsync(round.DossierOfB, Identity.AuthorityAdministrator, 2);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Group(round));
        var wrong = await administrator.SubmitAsync(page, "form[action$='/items']", new() { ["dossier"] = "" });
        var added = await administrator.SubmitAsync(
            page,
            "form[action$='/items']",
            new()
            {
                ["dossier"] = round.DossierOfA.ToString("N"),
                ["line"] = "cap-do",
                ["words"] = "Sở đề nghị Hội đồng xem xét.",
            }
        );
        var twice = await province.AddToAgendaAsync(round.DossierOfA, "cap-do", "Lần nữa.");

        var agenda = (await administrator.OpenAsync(Group(round)))
            .QuerySelectorAll("section[aria-labelledby=chuong-trinh] tbody tr")
            .Select(row => row.TextContent)
            .ToList();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        Assert.Equal("council.item-there", twice.Refusal.Code);
        Assert.Equal(4, agenda.Count);
        Assert.Contains(agenda, row => Holds(row, "Sở Ánh Sáng", "1.2", "Điểm thẩm định khác", "Hai văn bản ngoài kỳ.", "15,00", "12,00"));
        Assert.Contains(agenda, row => Holds(row, "Sở Ánh Sáng", "2.2", "Sở đề nghị Hội đồng xem xét."));
        Assert.Contains(agenda, row => Holds(row, "Sở Đồng Bằng", "2.1", "Diễn tập ngày nào?"));
        Assert.Contains(agenda, row => Holds(row, "Sở Đồng Bằng", "Điểm thưởng", "12/QĐ-UBND"));
    }

    [Fact]
    public async Task The_minutes_hold_every_decision_and_the_auditor_sees_what_the_council_moved()
    {
        var round = await province.CouncilRoundAsync();
        await province.RuleAsync(round.DossierOfA, CouncilSteps.Give("dien-tap", 5, "Một lần không đúng kỳ."));
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var form = await administrator.OpenAsync(Group(round) + "/minutes");
        var empty = await administrator.SubmitAsync(form, "main form", []);
        var kept = await administrator.SubmitAsync(
            form,
            "main form",
            new()
            {
                ["number"] = "03/BB-HĐ",
                ["date"] = HanoiTime.DateOf(province.Clock.GetUtcNow()),
                ["opened"] = "08 giờ 00",
                ["closed"] = "11 giờ 30",
                ["venue"] = "Phòng họp số 2",
                ["chair"] = "Lê Văn Chủ Trì",
                ["secretary"] = "Võ Thị Thư Ký",
                ["present"] = "Trần Thị Ủy Viên, Giám đốc Sở Tài chính",
                ["absent"] = "Ngô Văn Vắng, đi công tác",
            }
        );
        var answer = await administrator.GetAsync(Group(round) + "/minutes.docx");
        var paper = await WordsOf(answer);
        var auditor = await province.FreshAsync(Identity.Auditor);
        var list = await TextAsync(auditor, $"/{Province.Slug}/round-groups/{round.Group:N}/inspection?list=Council");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Contains("03/BB-HĐ", paper, StringComparison.Ordinal);
        Assert.Contains("Lê Văn Chủ Trì", paper, StringComparison.Ordinal);
        Assert.Contains("Ngô Văn Vắng", paper, StringComparison.Ordinal);
        Assert.Contains("Một lần không đúng kỳ.", paper, StringComparison.Ordinal);
        Assert.Contains("30,00", paper, StringComparison.Ordinal);
        Assert.Contains("5,00", paper, StringComparison.Ordinal);
        Assert.Contains("Một lần không đúng kỳ.", list, StringComparison.Ordinal);
        Assert.Contains("30,00", list, StringComparison.Ordinal);
        Assert.Contains("5,00", list, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static async Task<string> WordsOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var zip = await ZipArchive.CreateAsync(
            await answer.Content.ReadAsStreamAsync(),
            ZipArchiveMode.Read,
            leaveOpen: false,
            entryNameEncoding: null
        );
        await using var document = await zip.GetEntry("word/document.xml")!.OpenAsync();
        return XDocument.Load(document).Root!.Value;
    }

    private static bool Holds(string row, params string[] words) => words.All(word => row.Contains(word, StringComparison.Ordinal));

    private static string Group(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/council";

    private static async Task<string> TextAsync(Visitor visitor, string path) =>
        (await visitor.OpenAsync(path)).QuerySelector("main")!.TextContent;
}

[Collection(Engines.Sqlite)]
public sealed class CouncilPapersOnSqliteTests(SqliteProvince province) : CouncilPapersTests(province);

[Collection(Engines.Postgres)]
public sealed class CouncilPapersOnPostgresTests(PostgresProvince province) : CouncilPapersTests(province);
