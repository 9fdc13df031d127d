using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The reasons of appraisers in words, as pages, papers and released results say them.</summary>
public static class AppraisalReasonTexts
{
    public static string Of(AppraisalReason reason, Language language) =>
        language == Language.En
            ? reason switch
            {
                AppraisalReason.NoDocument => "no document proves it",
                AppraisalReason.WrongPeriod => "the document is not of this period",
                AppraisalReason.WrongIssuer => "the document is not by the body that must issue it",
                AppraisalReason.NotRelevant => "the document is not about this criterion",
                AppraisalReason.PartAccepted => "accepted in part",
                AppraisalReason.NotVerifiable => "the figure cannot be verified",
                _ => "another reason",
            }
            : reason switch
            {
                AppraisalReason.NoDocument => "thiếu tài liệu kiểm chứng",
                AppraisalReason.WrongPeriod => "tài liệu không thuộc thời gian lấy số liệu",
                AppraisalReason.WrongIssuer => "tài liệu không đúng thẩm quyền ban hành",
                AppraisalReason.NotRelevant => "tài liệu không đúng nội dung tiêu chí",
                AppraisalReason.PartAccepted => "chấp nhận một phần",
                AppraisalReason.NotVerifiable => "chưa đủ cơ sở xác minh số liệu",
                _ => "lý do khác",
            };

    /// <summary>What an appraiser did, in a word.</summary>
    public static string Done(CriterionAct act, Language language) =>
        language == Language.En
            ? act switch
            {
                CriterionAct.Accept => "Accepted",
                CriterionAct.ChangeValue => "Figure changed",
                CriterionAct.AwardPoints => "Points awarded",
                CriterionAct.Exempt => "Approved as not applicable",
                CriterionAct.Return => "Returned for correction",
                CriterionAct.Keep => "First decision kept",
                _ => "Corrected by the unit",
            }
            : act switch
            {
                CriterionAct.Accept => "Chấp nhận",
                CriterionAct.ChangeValue => "Điều chỉnh số liệu",
                CriterionAct.AwardPoints => "Chấm điểm",
                CriterionAct.Exempt => "Duyệt không áp dụng",
                CriterionAct.Return => "Trả lại, yêu cầu bổ sung",
                CriterionAct.Keep => "Giữ quyết định của cấp thứ nhất",
                _ => "Đơn vị bổ sung",
            };

    /// <summary>A decision in one line: "Điều chỉnh số liệu: thiếu tài liệu kiểm chứng – …".</summary>
    public static string Told(Appraisal appraisal, Language language)
    {
        var why = Said(appraisal.Reason, appraisal.Words, language);
        return why.Length == 0 ? Done(appraisal.Act, language) : $"{Done(appraisal.Act, language)}: {why}";
    }

    /// <summary>The reason and what was added to it: "thiếu tài liệu kiểm chứng – chưa có quyết định phê duyệt".</summary>
    public static string Said(AppraisalReason? reason, string? words, Language language) =>
        (reason, string.IsNullOrWhiteSpace(words)) switch
        {
            (null or AppraisalReason.Other, false) => words!,
            (null, true) => "",
            ({ } code, true) => Of(code, language),
            ({ } code, false) => $"{Of(code, language)} – {words}",
        };
}
