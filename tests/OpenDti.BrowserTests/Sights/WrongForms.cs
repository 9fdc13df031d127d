using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Nominees;
using OpenDti.Web.Features.Units.People;
using OpenDti.Web.Features.Units.Staff;

namespace OpenDti.BrowserTests.Sights;

/// <summary>Every form that asks for something, filled in wrongly; and why the other forms can only be pressed.</summary>
public static class WrongForms
{
    private const string NoDay = "32/13/2031";

    public static IReadOnlyList<WrongForm> All { get; } =
    [
        new("accounts.sign-in.submit", Identity.Anonymous, _ => "/sign-in", [("userName", "nguoi-la-khong-quen")], "không đúng"),
        new(
            "accounts.own.submit",
            Identity.SpecialistOfA,
            _ => Paths.Home + OwnPaths.Account,
            [("email", "khong-phai-thu")],
            "Mật khẩu hiện tại"
        ),
        new("accounts.password.submit", Identity.LeaderOfB, _ => "/password", [("newPassword", "ngắn")], "Mật khẩu hiện tại"),
        new("units.register", Identity.AuthorityAdministrator, _ => Paths.Home + UnitPaths.List, [("lines", "chỉ có tên")], "Dòng 1"),
        new(
            "units.merge.submit",
            Identity.AuthorityAdministrator,
            _ => Paths.Home + UnitPaths.Merge,
            [("name", "Sở Mới"), ("effectiveDay", NoDay)],
            "Chọn ít nhất một đơn vị tiền thân"
        ),
        new(
            "units.staff.seat",
            Identity.AuthorityAdministrator,
            _ => Paths.Home + StaffEndpoint.Path,
            [("person", "Nguyễn Thị Ánh"), ("userName", "a b")],
            "Tên đăng nhập gồm"
        ),
        new("units.nominees.upload", Identity.AuthorityAdministrator, _ => Paths.Home + NomineesEndpoint.Path, [], "Chọn một tệp"),
        new("units.person.email", Identity.AuthorityAdministrator, PersonOfA, [("email", "khong-phai-thu")], "thư"),
        new("units.person.reset", Identity.AuthorityAdministrator, PersonOfA, [("resetReason", "  ")], "lý do"),
        new("units.person.disable", Identity.AuthorityAdministrator, PersonOfA, [("switchReason", "  ")], "lý do"),
        new(
            "units.person.workplace",
            Identity.AuthorityAdministrator,
            p => Paths.Home + PersonEndpoint.PathOf(p.Accounts[Identity.Publisher]),
            [("workplaceReason", "Điều động.")],
            "Chọn đơn vị được đánh giá"
        ),
        new(
            "units.seat.pass",
            Identity.AuthorityAdministrator,
            p => $"{Paths.Home}{PersonEndpoint.PathOf(p.Accounts[Identity.LeaderOfA])}/seats/{p.SeatOfA:N}",
            [("person", "Lê Thị Mới"), ("userName", "a b")],
            "Nêu lý do"
        ),
        new("indicator-sets.upload", Identity.AuthorityAdministrator, Sets, [], "Chọn một tệp"),
        new(
            "rounds.open.submit",
            Identity.AuthorityAdministrator,
            _ => Paths.Rounds + "/new",
            [("year", "năm"), ("windowFrom", NoDay)],
            "Nhập năm"
        ),
        new(
            "rounds.roll-over.open",
            Identity.AuthorityAdministrator,
            p => Paths.Board(p.Amended) + "/next-year",
            [("windowTo", "31/02/2042"), ("appraisal", "mười ngày")],
            "dạng"
        ),
        new("rounds.traits.give", Identity.AuthorityAdministrator, p => Paths.Traits(p.Amended), [("reason", " ")], "Hãy nêu căn cứ"),
        new(
            "rounds.deadline.submit",
            Identity.AuthorityAdministrator,
            p => Paths.GroupDeadline(p.Moved),
            [("deadlineDay", NoDay), ("reason", "Mưa lũ.")],
            "ngày/tháng/năm"
        ),
        new(
            "rounds.amendment.make",
            Identity.AuthorityAdministrator,
            p => $"{Paths.Board(p.Locked)}/amendment?set={p.AmendedSet}",
            [("date", NoDay), ("summary", "Sửa.")],
            "Nhập số, ký hiệu"
        ),
        new(
            "rounds.calendar.plan",
            Identity.AuthorityAdministrator,
            p => Paths.Board(p.Moved) + "/calendar",
            [("approval", NoDay)],
            "ngày"
        ),
        new(
            "rounds.calendar-days.enter",
            Identity.AuthorityAdministrator,
            _ => Paths.Home + "/calendar-days?year=2032",
            [("day", NoDay)],
            "ngày/tháng/năm"
        ),
        new(
            "dossiers.deadline.submit",
            Identity.AuthorityAdministrator,
            p => Paths.Deadline(p.Moved.DossierOfB),
            [("deadlineDay", NoDay), ("reason", "Mưa lũ.")],
            "ngày/tháng/năm"
        ),
        new("dossiers.workbook.upload", Identity.SpecialistOfA, p => Paths.Workbook(p.Open.DossierOfA), [], "Chọn một tệp"),
        new(
            "dossiers.workbook.save",
            Identity.SpecialistOfB,
            p => Paths.Workbook(p.Open.DossierOfB, p.ClashingWorkbook),
            [],
            "Chọn một giá trị"
        ),
        new(
            "dossiers.assignments.give",
            Identity.SpecialistOfA,
            p => Paths.Assignments(p.Open.DossierOfA),
            [("due", NoDay)],
            "Chọn một người"
        ),
        new(
            "dossiers.assignments.take-back",
            Identity.SpecialistOfA,
            p => Paths.Assignments(p.Open.DossierOfA),
            [],
            "Chọn ít nhất một tiêu chí"
        ),
        new(
            "dossiers.paper.hand-in",
            Identity.SpecialistOfB,
            p => Paths.Paper(p.Open.DossierOfB),
            [("number", "12/SDB"), ("date", NoDay)],
            "mã phiên bản"
        ),
        new("dossiers.return", Identity.LeaderOfB, p => Paths.Decision(p.Open.DossierOfB), [], "Ghi lý do"),
        new("dossiers.withdraw", Identity.LeaderOfA, p => Paths.Dossier(p.Moved.DossierOfA), [("reason", "  ")], "Ghi lý do"),
        new("evidence.library.upload", Identity.SpecialistOfA, p => Paths.Evidence(p.Open.DossierOfA), [], "độ mật"),
        new(
            "evidence.criterion.add",
            Identity.SpecialistOfA,
            CriterionEvidence,
            [("kind", "Document"), ("secrecy", "none"), ("day", NoDay)],
            "Ghi"
        ),
        new("evidence.item.attach", Identity.SpecialistOfA, Item, [], "Chọn ít nhất một tiêu chí"),
        new("evidence.item.replace", Identity.SpecialistOfA, Item, [("secrecy", "none"), ("day", NoDay)], "dd/mm/yyyy"),
        new(
            "evidence.item.minute",
            Identity.Appraiser,
            p => Paths.Evidence(p.Appraised.DossierOfB) + $"/items/{p.OnSite:N}",
            [("seenOn", NoDay), ("words", "Đã xem sổ.")],
            "dd/mm/yyyy"
        ),
        new(
            "monitoring.sources.enter",
            Identity.AuthorityAdministrator,
            _ => Paths.Home + "/monitoring",
            [("code", "Mã Sai"), ("days", "nhiều")],
            "Mã nguồn gồm"
        ),
        new("monitoring.source.token", Identity.AuthorityAdministrator, p => Paths.Source(p.Source), [], "Đánh dấu đã hiểu"),
        new("monitoring.source.upload", Identity.AuthorityAdministrator, p => Paths.Source(p.Source), [], "Chọn một tệp"),
        new(
            "monitoring.contest.submit",
            Identity.SpecialistOfA,
            p => Paths.Dossier(p.Open.DossierOfA) + "/monitored/da-ky",
            [("words", "  ")],
            "Ghi ý kiến"
        ),
        .. WrongDecisions.All,
    ];

    /// <summary>What can only be pressed, or says what is wrong in a place of its own that is looked at elsewhere.</summary>
    public static IReadOnlyDictionary<string, string> OnlyPressed { get; } =
        new Dictionary<string, string>
        {
            ["accounts.sign-out"] = "a button",
            ["accounts.first-run.submit"] = "an empty installation: FirstRunTests",
            ["appraisals.phrases.drop"] = "a button",
            ["appraisals.scopes.take-back"] = "a button",
            ["bonuses.withdraw"] = "a button",
            ["dossiers.assignments.link"] = "a button",
            ["dossiers.confirm"] = "a button",
            ["dossiers.corrections.confirm"] = "a button",
            ["dossiers.invitation.begin"] = "a button",
            ["dossiers.invitation.go-on"] = "a link typed by nobody: the trouble “session by link over”",
            ["dossiers.save"] = "says it in the row: the troubles “row refused” and “row in conflict”",
            ["dossiers.send"] = "a button",
            ["evidence.criterion.attach"] = "a choice among what is there",
            ["evidence.criterion.detach"] = "a button",
            ["indicator-sets.adopt"] = "a choice among what is there",
            ["indicator-sets.preview.adopt"] = "a button; findings stand on the page itself",
            ["monitoring.file.take"] = "a button; findings stand on the page itself",
            ["monitoring.source.inputs"] = "boxes among what is there",
            ["monitoring.source.token.revoke"] = "a button",
            ["notices.jobs.again"] = "a button",
            ["notices.jobs.test-mail"] = "a button",
            ["notices.open"] = "a button",
            ["notices.read-all"] = "a button",
            ["publications.commendation.publish"] = "a button",
            ["publications.complaints.withdraw"] = "a button",
            ["publications.correction.release"] = "a button",
            ["publications.release"] = "a button",
            ["units.nominees.carry-out"] = "a button; findings stand on the page itself",
            ["units.person.enable"] = "the same field as disabling",
            ["explanations.confirm"] = "an answer that waits for the leader: PreparedExplanationTests",
            ["explanations.decide"] = "an answered explanation: the web tests",
            ["publications.draft.confirm"] = "an answer that waits for the leader: PreparedDraftAnswerTests",
            ["publications.approval.withdraw"] = "the same field as withdrawing a dossier",
            ["publications.correction.withdraw"] = "the same field as withdrawing an approval",
        };

    private static string Sets(ShownProvince province) => Paths.Home + SetListEndpoint.Path;

    private static string PersonOfA(ShownProvince province) =>
        Paths.Home + PersonEndpoint.PathOf(province.Accounts[Identity.SpecialistOfA]);

    private static string CriterionEvidence(ShownProvince province) => Paths.Evidence(province.Open.DossierOfA) + "/criteria/van-ban";

    private static string Item(ShownProvince province) => Paths.Evidence(province.Open.DossierOfA) + $"/items/{province.Document:N}";
}
