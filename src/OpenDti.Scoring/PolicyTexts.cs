namespace OpenDti.Scoring;

/// <summary>The words of policies in one language.</summary>
internal sealed record PolicyTexts
{
    public required string Rounding { get; init; }

    /// <summary>{0} the level, {1} decimals.</summary>
    public required string RoundedTo { get; init; }

    /// <summary>{0} the levels.</summary>
    public required string Exact { get; init; }

    /// <summary>{0} decimals.</summary>
    public required string Displayed { get; init; }

    /// <summary>Criterion, group, main index, total.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    public required string Ranking { get; init; }

    public required string RankedOnTotal { get; init; }

    public required string SharedRank { get; init; }

    /// <summary>{0} the lines.</summary>
    public required string TieBreaks { get; init; }

    public required string Classes { get; init; }

    public required string NoClasses { get; init; }

    /// <summary>{0} the class, {1} from what share.</summary>
    public required string ClassFrom { get; init; }

    public required string NotApplicable { get; init; }

    public required Func<NotApplicablePolicy, string> NotApplicableIs { get; init; }

    public required string Missing { get; init; }

    public required string NotEntered { get; init; }

    public required string Withheld { get; init; }

    public required string Refused { get; init; }

    public required Func<MissingTreatment, string> MissingIs { get; init; }

    public required string Evidence { get; init; }

    public required Func<MissingEvidencePolicy, string> EvidenceIs { get; init; }

    public required string Unconfirmed { get; init; }

    /// <summary>The treatment and the points taken off.</summary>
    public required Func<UnconfirmedTreatment, string, string> UnconfirmedIs { get; init; }

    public required string Bonus { get; init; }

    /// <summary>{0} where it counts.</summary>
    public required string BonusCounts { get; init; }

    public required string BonusCountsNowhere { get; init; }

    /// <summary>In the ranking, in the percentage, in the class.</summary>
    public required IReadOnlyList<string> BonusPlaces { get; init; }

    public static PolicyTexts Vi { get; } =
        new()
        {
            Rounding = "Làm tròn",
            RoundedTo = "{0} làm tròn đến {1} chữ số thập phân, chữ số đầu tiên bỏ đi từ 5 trở lên thì làm tròn lên",
            Exact = "{0} cộng chính xác, không làm tròn thêm",
            Displayed = "khi hiển thị lấy {0} chữ số thập phân",
            Levels = ["điểm tiêu chí", "điểm nhóm", "điểm chỉ số chính", "tổng điểm"],
            Ranking = "Xếp hạng",
            RankedOnTotal = "Theo tổng điểm đã hiển thị, từ cao xuống thấp.",
            SharedRank = "Bằng điểm thì đồng hạng, hạng kế tiếp được bỏ qua (15, 15, 17).",
            TieBreaks = "Bằng tổng điểm thì so điểm ở: {0}; vẫn bằng thì đồng hạng, hạng kế tiếp được bỏ qua (15, 15, 17).",
            Classes = "Xếp loại",
            NoClasses = "Bộ chỉ số này không xếp loại.",
            ClassFrom = "{0}: từ {1} điểm tối đa",
            NotApplicable = "Tiêu chí không áp dụng",
            NotApplicableIs = policy =>
                policy switch
                {
                    NotApplicablePolicy.LeaveOut =>
                        "Không tính tiêu chí đó; các nội dung còn lại của nhóm được quy đổi theo điểm tối đa của nhóm.",
                    NotApplicablePolicy.Full => "Tiêu chí đó được tính điểm tối đa.",
                    _ => "Tiêu chí đó được 0 điểm.",
                },
            Missing = "Thiếu số liệu",
            NotEntered = "chưa nhập",
            Withheld = "không công khai",
            Refused = "không được chấp nhận",
            MissingIs = treatment =>
                treatment switch
                {
                    MissingTreatment.Wait => "tạm tính 0 điểm cho đến khi có số liệu",
                    MissingTreatment.Zero => "0 điểm",
                    _ => "không tính tiêu chí đó, các nội dung còn lại của nhóm được quy đổi",
                },
            Evidence = "Thiếu tài liệu kiểm chứng",
            EvidenceIs = policy =>
                policy == MissingEvidencePolicy.Zero ? "Tiêu chí đó được 0 điểm." : "Số liệu vẫn được tính, có đánh dấu.",
            Unconfirmed = "Hồ sơ chưa xác nhận khi đến hạn",
            UnconfirmedIs = (treatment, off) =>
                treatment switch
                {
                    UnconfirmedTreatment.Zero => "Tổng điểm tính là 0.",
                    UnconfirmedTreatment.Penalty => $"Trừ {off} vào tổng điểm.",
                    UnconfirmedTreatment.NotRanked => "Giữ nguyên điểm, không xếp hạng.",
                    _ => "Tính theo số liệu tại thời điểm khóa, có ghi chú “chưa xác nhận”.",
                },
            Bonus = "Điểm thưởng",
            BonusCounts = "Nằm ngoài điểm tối đa; được tính khi {0}.",
            BonusCountsNowhere = "Nằm ngoài điểm tối đa; không tính khi xếp hạng, tính tỷ lệ và xếp loại.",
            BonusPlaces = ["xếp hạng", "tính tỷ lệ phần trăm", "xếp loại"],
        };

    public static PolicyTexts En { get; } =
        new()
        {
            Rounding = "Rounding",
            RoundedTo = "{0} to {1} decimals, halves away from zero",
            Exact = "{0} added exactly, not rounded again",
            Displayed = "shown with {0} decimals",
            Levels = ["criterion points", "group points", "main index points", "the total"],
            Ranking = "Ranking",
            RankedOnTotal = "On the printed total, the highest first.",
            SharedRank = "Equal totals share a rank and the next is skipped (15, 15, 17).",
            TieBreaks =
                "Between equal totals the points decide on: {0}; what is still equal shares the rank and the next is skipped (15, 15, 17).",
            Classes = "Classes",
            NoClasses = "This set has no classes.",
            ClassFrom = "{0}: from {1} of the maximum",
            NotApplicable = "Criteria that do not apply",
            NotApplicableIs = policy =>
                policy switch
                {
                    NotApplicablePolicy.LeaveOut => "The criterion is left out; the rest of its group is scaled up to the group's maximum.",
                    NotApplicablePolicy.Full => "The criterion counts in full.",
                    _ => "The criterion brings 0 points.",
                },
            Missing = "Missing figures",
            NotEntered = "not entered",
            Withheld = "not disclosed",
            Refused = "not accepted",
            MissingIs = treatment =>
                treatment switch
                {
                    MissingTreatment.Wait => "0 points for now, until the figure is there",
                    MissingTreatment.Zero => "0 points",
                    _ => "the criterion is left out and the rest of its group is scaled up",
                },
            Evidence = "Missing evidence",
            EvidenceIs = policy =>
                policy == MissingEvidencePolicy.Zero ? "The criterion brings 0 points." : "The figures count; the criterion is marked.",
            Unconfirmed = "Dossiers not confirmed by the deadline",
            UnconfirmedIs = (treatment, off) =>
                treatment switch
                {
                    UnconfirmedTreatment.Zero => "The total counts as 0.",
                    UnconfirmedTreatment.Penalty => $"{off} are taken off the total.",
                    UnconfirmedTreatment.NotRanked => "The points stay; the unit is not ranked.",
                    _ => "They count as locked, with the remark “not confirmed”.",
                },
            Bonus = "Bonus points",
            BonusCounts = "Outside the maximum; they count in {0}.",
            BonusCountsNowhere = "Outside the maximum; they count neither in the ranking nor in the percentage nor in the class.",
            BonusPlaces = ["the ranking", "the percentage", "the class"],
        };

    public static PolicyTexts In(Language language) => language == Language.Vi ? Vi : En;
}
