using OpenDti.Scoring;

namespace OpenDti.Web.Features.Accounts.FirstRun;

public sealed record FirstRunTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Code { get; init; }
    public required string CodeHint { get; init; }
    public required string Name { get; init; }
    public required string NameHint { get; init; }
    public required string Slug { get; init; }
    public required string SlugHint { get; init; }
    public required string IssuingBody { get; init; }
    public required string IssuingBodyHint { get; init; }
    public required string OperatingBody { get; init; }
    public required string OperatingBodyHint { get; init; }
    public required string PersonName { get; init; }
    public required string UserName { get; init; }
    public required string Password { get; init; }
    public required string PasswordHint { get; init; }
    public required string Submit { get; init; }
    public required string NothingSaved { get; init; }

    public static FirstRunTexts Vi { get; } =
        new()
        {
            Title = "Thiết lập lần đầu",
            Lead = "Hệ thống chưa có dữ liệu. Nhập cơ quan và người quản trị đầu tiên; các việc khác thực hiện sau khi đăng nhập.",
            Code = "Mã khởi tạo",
            CodeHint = "Mã 12 ký tự in trên màn hình máy chủ khi khởi động.",
            Name = "Tên tỉnh, thành phố hoặc cơ quan",
            NameHint = "Ví dụ: Tỉnh Đồng Tháp",
            Slug = "Tên trong địa chỉ trang",
            SlugHint = "Chữ thường không dấu, ví dụ: dong-thap",
            IssuingBody = "Cơ quan ban hành, công bố",
            IssuingBodyHint = "Ví dụ: Ủy ban nhân dân tỉnh",
            OperatingBody = "Cơ quan chủ trì đánh giá",
            OperatingBodyHint = "Ví dụ: Sở Khoa học và Công nghệ",
            PersonName = "Họ và tên người quản trị",
            UserName = "Tên đăng nhập",
            Password = "Mật khẩu",
            PasswordHint = "Ít nhất 14 ký tự; nên dùng một câu dễ nhớ.",
            Submit = "Thiết lập và đăng nhập",
            NothingSaved = "Chưa có gì được lưu.",
        };

    public static FirstRunTexts En { get; } =
        new()
        {
            Title = "First set-up",
            Lead = "The system is empty. Enter the authority and its first administrator; everything else comes after signing in.",
            Code = "One-time code",
            CodeHint = "12 characters, printed on the server's screen at start.",
            Name = "Name of the province, city or agency",
            NameHint = "For example: Tỉnh Đồng Tháp",
            Slug = "Name in addresses",
            SlugHint = "Lower-case letters without marks, for example: dong-thap",
            IssuingBody = "Issuing body",
            IssuingBodyHint = "For example: Ủy ban nhân dân tỉnh",
            OperatingBody = "Operating body",
            OperatingBodyHint = "For example: Sở Khoa học và Công nghệ",
            PersonName = "Administrator's full name",
            UserName = "User name",
            Password = "Password",
            PasswordHint = "At least 14 characters; a sentence you remember is best.",
            Submit = "Set up and sign in",
            NothingSaved = "Nothing has been saved yet.",
        };

    public string LabelOf(string field) =>
        field switch
        {
            "name" => Name,
            "issuingBody" => IssuingBody,
            "operatingBody" => OperatingBody,
            "personName" => PersonName,
            _ => UserName,
        };

    public static FirstRunTexts In(Language language) => language == Language.En ? En : Vi;
}
