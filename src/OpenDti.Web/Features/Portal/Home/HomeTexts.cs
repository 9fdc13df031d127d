using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.Home;

/// <summary>Words of the front page and of the list of releases.</summary>
public sealed record HomeTexts
{
    public required string Title { get; init; }
    public required Func<string, string, string> Lead { get; init; }
    public required string Find { get; init; }
    public required string FindHint { get; init; }
    public required string FindButton { get; init; }
    public required Func<string, int, string> Found { get; init; }
    public required Func<string, string> NothingFound { get; init; }
    public required string Current { get; init; }
    public required string NoneCurrent { get; init; }
    public required string Window { get; init; }
    public required Func<string, string, string> FromTo { get; init; }
    public required string OpensAt { get; init; }
    public required string Stage { get; init; }
    public required string Set { get; init; }
    public required string CurrentNote { get; init; }
    public required string Latest { get; init; }
    public required string NoneReleased { get; init; }
    public required Func<int, int, string, string, string> Caption { get; init; }
    public required Func<int, string> SeeAll { get; init; }
    public required string Older { get; init; }
    public required string Check { get; init; }
    public required string CheckLead { get; init; }
    public required string CheckDocument { get; init; }
    public required string CheckHash { get; init; }
    public required string CheckSet { get; init; }
    public required string CheckPoints { get; init; }

    public static HomeTexts Vi { get; } =
        new()
        {
            Title = "Kết quả đánh giá chuyển đổi số, công khai và kiểm chứng được",
            Lead = (issuing, operating) =>
                $"{issuing} ban hành bộ chỉ số và công bố kết quả; {operating} chủ trì đánh giá. Trang này công khai thứ hạng, điểm và lý do của từng điểm.",
            Find = "Tìm một đơn vị",
            FindHint = "Gõ có dấu hay không dấu đều được, ví dụ: giao duc",
            FindButton = "Tìm",
            Found = (name, count) => $"Đơn vị có tên “{name}”: {count}",
            NothingFound = name => $"Không có đơn vị nào có tên “{name}” trong kết quả mới nhất. Hãy gõ ngắn hơn.",
            Current = "Kỳ đánh giá hiện nay",
            NoneCurrent = "Hiện không có kỳ đánh giá nào đang diễn ra.",
            Window = "Thời gian lấy số liệu",
            FromTo = (from, to) => $"{from} đến hết {to}",
            OpensAt = "Mở nhập số liệu",
            Stage = "Giai đoạn",
            Set = "Bộ chỉ số",
            CurrentNote = "Điểm và số liệu của kỳ chưa có quyết định công bố thì chưa được công khai.",
            Latest = "Kết quả mới nhất",
            NoneReleased = "Chưa có kết quả nào được công bố.",
            Caption = (shown, all, when, max) => $"{shown} đơn vị đứng đầu trong {all}; công bố ngày {when}; tối đa {max} điểm",
            SeeAll = units => $"Xem đủ {units} đơn vị",
            Older = "Các năm trước",
            Check = "Tự kiểm chứng",
            CheckLead = "Mọi sửa đổi đối với kết quả đã công bố đều bị phát hiện.",
            CheckDocument =
                "Tải tài liệu kết quả ở cuối mỗi bảng xếp hạng. Tài liệu chứa bộ chỉ số, quyết định, số liệu được công khai, điểm và thứ hạng.",
            CheckHash = "Tính mã băm của tệp vừa tải rồi so với mã in dưới bảng xếp hạng và trong địa chỉ trang; giống nhau là nguyên vẹn:",
            CheckSet = "Tải tệp bộ chỉ số rồi đọc, kiểm tra bằng công cụ chạy trên máy của bạn, không cần mạng:",
            CheckPoints = "Trang của từng đơn vị có số liệu và lý do của mỗi điểm; lấy cách tính trong bộ chỉ số là tính lại được.",
        };

    public static HomeTexts En { get; } =
        new()
        {
            Title = "Digital transformation results, public and open to checking",
            Lead = (issuing, operating) =>
                $"{issuing} issues the indicator set and publishes; {operating} runs the evaluation. Here are ranks, points and the reason for each point.",
            Find = "Find a unit",
            FindHint = "With or without marks, for instance: giao duc",
            FindButton = "Find",
            Found = (name, count) => $"Units named “{name}”: {count}",
            NothingFound = name => $"No unit in the newest results is named “{name}”. Try a shorter name.",
            Current = "Rounds under way",
            NoneCurrent = "No round is under way.",
            Window = "Data from",
            FromTo = (from, to) => $"{from} to {to}, both days included",
            OpensAt = "Open for entry since",
            Stage = "Stage",
            Set = "Indicator set",
            CurrentNote = "Points and figures of a round are not public before the decision that releases them.",
            Latest = "Newest results",
            NoneReleased = "No results have been released yet.",
            Caption = (shown, all, when, max) => $"The first {shown} of {all} units; released {when}; maximum {max} points",
            SeeAll = units => $"See all {units} units",
            Older = "Earlier years",
            Check = "Check it yourself",
            CheckLead = "Released results cannot be altered without anybody noticing.",
            CheckDocument =
                "Download the results document at the foot of each ranking. It holds the set, the decision, the public figures, points and ranks.",
            CheckHash =
                "Compute the hash of the file and compare it with the one below the ranking and in its address; if they are the same, nothing was altered:",
            CheckSet = "Download the set and check it with the tool that runs on your own machine, without a network:",
            CheckPoints =
                "Each unit's page has the figures and the reason for each point; with the rules of the set they can be computed again.",
        };

    public static HomeTexts In(Language language) => language == Language.En ? En : Vi;
}
