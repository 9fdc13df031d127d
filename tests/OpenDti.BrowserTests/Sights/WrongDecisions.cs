namespace OpenDti.BrowserTests.Sights;

/// <summary>What appraisers, the council and publishers fill in wrongly.</summary>
public static class WrongDecisions
{
    private const string NoDay = "32/13/2031";

    public static IReadOnlyList<WrongForm> All { get; } =
    [
        new(
            "appraisals.criterion.accept",
            Identity.Appraiser,
            p => Paths.Appraisal(p.Appraised) + "/criteria/dien-tap",
            [],
            "Chọn ít nhất một đơn vị"
        ),
        new(
            "appraisals.decide.submit",
            Identity.Appraiser,
            p => Paths.Dossier(p.Appraised.DossierOfA) + "/appraisal/dien-tap",
            [("words", "Chưa rõ.")],
            "Chọn một quyết định"
        ),
        new("appraisals.phrases.keep", Identity.Appraiser, _ => Paths.Home + "/appraisal/phrases", [("words", "  ")], "Nhập câu mẫu"),
        new(
            "appraisals.scopes.give",
            Identity.AuthorityAdministrator,
            p => Paths.Appraisal(p.Appraised) + "/scopes",
            [("account", "")],
            "Chọn người"
        ),
        new(
            "explanations.answer",
            Identity.SpecialistOfA,
            p => Paths.Explanations(p.Appraised.DossierOfA) + "/co-ban-chi-dao",
            [("words", "  ")],
            "Nhập nội dung"
        ),
        new(
            "explanations.ask",
            Identity.Appraiser,
            p => Paths.Explanations(p.Appraised.DossierOfA) + "/dien-tap",
            [("until", NoDay)],
            "Nhập nội dung"
        ),
        new(
            "explanations.ask-beyond.send",
            Identity.Appraiser,
            p => Paths.Board(p.Appraised) + "/explanations/dien-tap",
            [("until", NoDay)],
            "dd/mm/yyyy"
        ),
        new("bonuses.scheme.upload", Identity.AuthorityAdministrator, p => Paths.Board(p.Council) + "/bonus", [], "Chọn một tệp"),
        new(
            "bonuses.scheme.attach",
            Identity.AuthorityAdministrator,
            p => $"{Paths.Board(p.Council)}/bonus/scheme/{p.Scheme:N}",
            [("date", NoDay)],
            "Nhập số, ký hiệu"
        ),
        new(
            "bonuses.propose",
            Identity.AuthorityAdministrator,
            p => Paths.Dossier(p.Council.DossierOfB) + "/bonus",
            [("count", "không"), ("date", NoDay)],
            "số lượng"
        ),
        new(
            "bonuses.decide.submit",
            Identity.AuthorityAdministrator,
            p => $"{Paths.Dossier(p.Council.DossierOfB)}/bonus/{p.Proposal:N}",
            [("outcome", "None"), ("words", "  ")],
            "Ghi lý do"
        ),
        new(
            "councils.items.add",
            Identity.AuthorityAdministrator,
            p => Paths.Board(p.Council) + "/council",
            [("words", "Xem lại.")],
            "Chọn đơn vị"
        ),
        new(
            "councils.decide.submit",
            Identity.AuthorityAdministrator,
            p => Paths.Dossier(p.Council.DossierOfB) + "/council/van-ban",
            [("words", "Đủ hồ sơ.")],
            "Nhập điểm hoặc số liệu"
        ),
        new(
            "councils.withdraw",
            Identity.AuthorityAdministrator,
            p => Paths.Dossier(p.Council.DossierOfA) + "/council/dien-tap",
            [("words", "  ")],
            "Ghi lý do"
        ),
        new(
            "councils.minutes.keep",
            Identity.AuthorityAdministrator,
            p => Paths.Board(p.Council) + "/council/minutes",
            [("date", NoDay)],
            "dd/mm/yyyy"
        ),
        new(
            "publications.remind.send",
            Identity.AuthorityAdministrator,
            p => Paths.Board(p.Moved) + "/remind",
            [("words", "  ")],
            "Nhập nội dung đôn đốc"
        ),
        new("publications.draft.send", Identity.Publisher, p => Paths.Board(p.Locked) + "/draft", [("days", "vài")], "số ngày làm việc"),
        new(
            "publications.draft.answer",
            Identity.LeaderOfA,
            p => Paths.Dossier(p.Drafted.DossierOfA) + "/draft",
            [("words", "  ")],
            "Ghi nội dung kiến nghị"
        ),
        new("publications.draft.settle", Identity.AuthorityAdministrator, p => Paths.Board(p.Drafted) + "/draft", [("words", "  ")], "lời"),
        new(
            "publications.approval.record",
            Identity.Publisher,
            p => Paths.Approval(p.Locked),
            [("decisionNumber", "46/QĐ-UBND"), ("decisionDate", NoDay)],
            "dd/mm/yyyy"
        ),
        new(
            "publications.complaints.file",
            Identity.LeaderOfA,
            p => Paths.Dossier(p.Complained.DossierOfA) + "/complaints",
            [("words", "  ")],
            "Ghi nội dung kiến nghị"
        ),
        new(
            "publications.complaints.take-in",
            Identity.AuthorityAdministrator,
            p => Paths.Board(p.Complained) + "/complaints",
            [("letterDate", NoDay)],
            "Chọn đơn vị"
        ),
        new(
            "publications.complaint.decide",
            Identity.AuthorityAdministrator,
            p => $"{Paths.Dossier(p.Complained.DossierOfA)}/complaints/{p.ComplaintOfA:N}",
            [],
            ""
        ),
        new(
            "publications.complaint.correct",
            Identity.AuthorityAdministrator,
            p => $"{Paths.Dossier(p.Complained.DossierOfB)}/complaints/{p.ComplaintOfB:N}?criterion=dien-tap",
            [("points", "hai")],
            ""
        ),
        new(
            "publications.correction.approve",
            Identity.Publisher,
            p => Paths.Board(p.Complained) + "/correction",
            [("decisionNumber", "61/QĐ-UBND"), ("decisionDate", NoDay)],
            "dd/mm/yyyy"
        ),
        new(
            "publications.commendation.list",
            Identity.Publisher,
            p => Paths.Board(p.Complained) + "/commendation",
            [("limit", "vài")],
            "Nhập hạng thấp nhất"
        ),
    ];
}
