using OpenDti.Scoring;

namespace OpenDti.Web.Features.IndicatorSets.Upload;

public sealed record SetPreviewTexts
{
    public required string Title { get; init; }
    public required Func<string, string> Lead { get; init; }
    public required Func<int, string> FindingsTitle { get; init; }
    public required string FindingsLead { get; init; }
    public required string PlaceTitle { get; init; }
    public required string FindingTitle { get; init; }
    public required string RemarkTitle { get; init; }
    public required Func<int, int, string> Place { get; init; }
    public required Func<string, string, string> CellPlace { get; init; }
    public required Func<int, string> RemarksTitle { get; init; }
    public required string RemarksLead { get; init; }
    public required string Gaps { get; init; }
    public required string Tree { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Version { get; init; }
    public required string Max { get; init; }
    public required string Rule { get; init; }
    public required string Total { get; init; }
    public required string Criteria { get; init; }
    public required string Fictional { get; init; }
    public required string Illustrative { get; init; }
    public required string AdoptTitle { get; init; }
    public required string AdoptLead { get; init; }
    public required string Adopt { get; init; }
    public required string Another { get; init; }
    public required string NothingSaved { get; init; }

    public static SetPreviewTexts Vi { get; } =
        new()
        {
            Title = "Xem trước bộ chỉ số",
            Lead = file => $"Tệp {file}. Chưa có gì được đưa vào sử dụng.",
            FindingsTitle = count => $"{count} lỗi trong tệp",
            FindingsLead = "Hãy sửa trong tệp rồi tải lên lại. Bộ chỉ số chỉ được nhận khi không còn lỗi nào.",
            PlaceTitle = "Vị trí",
            FindingTitle = "Lỗi và cách sửa",
            RemarkTitle = "Nội dung nên xem lại",
            Place = (line, column) => $"dòng {line}, cột {column}",
            CellPlace = (sheet, cell) => $"trang {sheet}, ô {cell}",
            RemarksTitle = count => $"{count} điểm nên xem lại",
            RemarksLead = "Những điểm này không ngăn việc đưa vào sử dụng.",
            Gaps = "Phần của quyết định chưa có trong bộ chỉ số này",
            Tree = "Các chỉ số và điểm tối đa",
            Code = "Mã",
            Name = "Tên",
            Version = "Phiên bản",
            Max = "Điểm tối đa",
            Rule = "Cách xác định và tính điểm",
            Total = "Tổng điểm",
            Criteria = "Số tiêu chí",
            Fictional = "Minh họa, không phải của tỉnh nào.",
            Illustrative = "minh họa",
            AdoptTitle = "Đưa vào sử dụng",
            AdoptLead = "Phiên bản đã đưa vào sử dụng thì không sửa được nữa; muốn thay đổi phải đặt số phiên bản mới.",
            Adopt = "Đưa bộ chỉ số vào sử dụng",
            Another = "Tải lên tệp khác",
            NothingSaved = "Chưa có bộ chỉ số nào được đưa vào sử dụng.",
        };

    public static SetPreviewTexts En { get; } =
        new()
        {
            Title = "Preview of an indicator set",
            Lead = file => $"File {file}. Nothing has been adopted yet.",
            FindingsTitle = count => $"{count} findings in the file",
            FindingsLead = "Mend them in the file and upload it again. A set is taken only without any finding.",
            PlaceTitle = "Place",
            FindingTitle = "Finding",
            RemarkTitle = "Worth a second look",
            Place = (line, column) => $"line {line}, column {column}",
            CellPlace = (sheet, cell) => $"sheet {sheet}, cell {cell}",
            RemarksTitle = count => $"{count} remarks worth a second look",
            RemarksLead = "They do not stand in the way of adoption.",
            Gaps = "What the decision leaves open",
            Tree = "The indicators and their maxima",
            Code = "Code",
            Name = "Name",
            Version = "Version",
            Max = "Maximum",
            Rule = "Scoring rule",
            Total = "Total",
            Criteria = "Criteria",
            Fictional = "Fictional, no province's own.",
            Illustrative = "illustrative",
            AdoptTitle = "Adopt the set",
            AdoptLead = "An adopted version is never changed; a change takes a new version number.",
            Adopt = "Adopt this set",
            Another = "Upload another file",
            NothingSaved = "No set was adopted.",
        };

    public static SetPreviewTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>Where a finding is: line and column of a text, sheet and cell of a workbook, nothing where the whole file is meant.</summary>
    public string PlaceOf(TextSpan? at) =>
        at switch
        {
            null or { Cell: "" } => "",
            { Cell: { } cell } => CellPlace(at.File[(at.File.LastIndexOf('[') + 1)..].TrimEnd(']'), cell),
            _ => Place(at.Line, at.Column),
        };
}
