namespace OpenDti.Scoring;

/// <summary>The sentences of a trace in Vietnamese: "chưa đạt", never "mất"; "điểm trừ" only for a penalty.</summary>
internal static class SentenceTextsVi
{
    public static SentenceTexts Texts { get; } =
        new()
        {
            Whole = "{0}: {1}.",
            Points = "{0} điểm",
            NotReached = "chưa đạt {0} điểm",
            NotReachedWhy = "chưa đạt {0}: {1}",
            FullPoints = "đạt điểm tối đa",
            FullShort = "đạt tối đa",
            NothingScored = "không tính điểm",
            ShareTimesMax = "{0} × {1} = {2} điểm",
            CountTimesEach = "{0} × {1} điểm = {2} điểm",
            ShareAgainstThreshold = "tỷ lệ {0} so với ngưỡng đạt điểm tối đa {1}",
            Share = "tỷ lệ {0}",
            Best = "lấy mức cao nhất = {0} điểm",
            Parts = "nội dung đạt tối đa",
            Lines = "tổng điểm các nội dung thành phần = {0} điểm",
            Rescaled = "quy đổi theo các nội dung áp dụng cho đơn vị = {0} điểm",
            Rounded = "làm tròn {0} điểm",
            Awarded = "chấm {0} điểm theo kết quả thẩm định: {1}",
            AwaitingDecision = "chưa có điểm thẩm định",
            NotEntered = "chưa nhập {0}",
            NotEnteredShort = "chưa nhập",
            Withheld = "không công khai {0}",
            Refused = "không được chấp nhận: {0}",
            NotApplicable = "không áp dụng đối với đơn vị",
            Undefined = "không có cơ sở tính tỷ lệ vì {0} bằng 0",
            ForInformation = "nội dung cung cấp thông tin, không tính điểm",
            Needs = "cần {0}",
            From = "từ {0} trở lên",
            Above = "trên {0}",
            UpTo = "không quá {0}",
            Below = "dưới {0}",
            CountWords = ["Tổng số ", "Số lượng ", "Số "],
        };
}
