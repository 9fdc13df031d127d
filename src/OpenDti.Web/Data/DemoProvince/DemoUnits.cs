using OpenDti.Scoring;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>A made-up unit, how well it does (percent), and the invented people who work there.</summary>
public sealed record DemoUnit(string Code, string Name, UnitKind Kind, int Strength, string Specialist, string Leader)
{
    /// <summary>As it stands inside a sentence: "xã Hương Ngàn", "Sở Y tế".</summary>
    public string Within => Kind == UnitKind.Commune ? Shown.Within(Name) : Name;

    /// <summary>The body that signs for it.</summary>
    public string Issuer => Kind == UnitKind.Commune ? $"Ủy ban nhân dân {Within}" : Name;

    /// <summary>Misses the confirmation every year.</summary>
    public bool IsLate => Code is "bqlkcn" or "nahoa";
}

/// <summary>The units of the fictional Tỉnh Sông Lam. None of them exists, nor does anybody named here.</summary>
public static class DemoUnits
{
    public const string ProvinceName = "Tỉnh Sông Lam";
    public const string Slug = "song-lam";

    public static IReadOnlyList<DemoUnit> Departments { get; } =
    [
        Department("vpub", "Văn phòng Ủy ban nhân dân tỉnh", 95, "Lê Thị Ánh Dương", "Phan Văn Định"),
        Department("skhcn", "Sở Khoa học và Công nghệ", 93, "Nguyễn Hữu Đạt", "Trần Thị Ngân"),
        Department("stc", "Sở Tài chính", 88, "Đỗ Minh Châu", "Vũ Quốc Ân"),
        Department("sgddt", "Sở Giáo dục và Đào tạo", 85, "Hoàng Thị Mai Ly", "Bùi Đức Thịnh"),
        Department("snv", "Sở Nội vụ", 81, "Phạm Gia Bảo", "Ngô Thị Hạnh"),
        Department("syt", "Sở Y tế", 78, "Trịnh Thu Ế", "Lương Văn Khải"),
        Department("stp", "Sở Tư pháp", 74, "Đặng Ngọc Ước", "Hồ Sỹ Quý"),
        Department("sxd", "Sở Xây dựng", 70, "Cao Thị Yên", "Tạ Văn Lưu"),
        Department("snnmt", "Sở Nông nghiệp và Môi trường", 66, "Mai Xuân Ổn", "Dương Thị Phúc"),
        Department("sct", "Sở Công Thương", 63, "Vi Thị Sen", "Đinh Công Trứ"),
        Department("svhttdl", "Sở Văn hóa, Thể thao và Du lịch", 58, "Lâm Hoài Ân", "Kiều Thị Vân"),
        Department("sdtg", "Sở Dân tộc và Tôn giáo", 52, "Lò Văn Ích", "Quách Thị Xuân"),
        Department("ttra", "Thanh tra tỉnh", 47, "Triệu Thị Ên", "Nông Văn Đoàn"),
        Department("bqlkcn", "Ban Quản lý các khu công nghiệp", 43, "Hà Đức Ô", "Thái Thị Ư"),
    ];

    /// <summary>Two communes that were merged before the open round, and what they went on as.</summary>
    public static IReadOnlyList<DemoUnit> Merged { get; } =
    [
        Commune("thuonglinh", "Xã Thượng Lĩnh", 61, "Lương Thị Bưởi", "Hoàng Văn Nhất"),
        Commune("halinh", "Xã Hạ Lĩnh", 55, "Nguyễn Văn Ruộng", "Trần Thị Hai"),
    ];

    public static DemoUnit Successor { get; } = Commune("songlinh", "Xã Song Lĩnh", 60, "Lương Thị Bưởi", "Trần Thị Hai");

    /// <summary>The communes that were there all the time.</summary>
    public static IReadOnlyList<DemoUnit> Communes { get; } =
    [
        Commune("thanhlam", "Phường Thành Lam", 94, "Đào Thị Kim Ngọc", "Lưu Văn Hòa"),
        Commune("hathanh", "Phường Hà Thanh", 90, "Bùi Quang Huy", "Phùng Thị Lệ"),
        Commune("donggiang", "Phường Đông Giang", 84, "Vương Thị Thảo", "Chu Đình Nam"),
        Commune("tanphuloc", "Phường Tân Phú Lộc", 87, "Tống Văn Hiếu", "Nghiêm Thị Dịu"),
        Commune("cuatra", "Phường Cửa Trà", 79, "Châu Thị Én", "Doãn Văn Sơn"),
        Commune("namlinh", "Phường Nam Lĩnh", 82, "Mạc Văn Tùng", "Khổng Thị Oanh"),
        Commune("ankhethuong", "Xã An Khê Thượng", 68, "Trương Thị Sậu", "Lục Văn Bền"),
        Commune("binhsonha", "Xã Bình Sơn Hạ", 72, "Đồng Văn Kỷ", "Tô Thị Nga"),
        Commune("dailam", "Xã Đại Lam", 76, "Phí Thị Hường", "Âu Văn Chiến"),
        Commune("dongvong", "Xã Đồng Vọng", 57, "Lại Văn Ngoan", "Cù Thị Thắm"),
        Commune("huongngan", "Xã Hương Ngàn", 64, "Hứa Thị Mơ", "Giáp Văn Lực"),
        Commune("khemay", "Xã Khe Mây", 49, "Vàng A Sếnh", "Giàng Thị Dua"),
        Commune("lungvai", "Xã Lũng Vài", 46, "Hoàng Thị Nhình", "Nông Văn Páo"),
        Commune("muongtrang", "Xã Mường Trang", 53, "Lò Thị Ún", "Cầm Văn Inh"),
        Commune("nahoa", "Xã Nà Hoa", 42, "Quàng Văn Pành", "Lường Thị Ỏm"),
        Commune("phucdien", "Xã Phúc Điền", 75, "Đoàn Thị Lụa", "Kim Văn Phát"),
        Commune("quanghai", "Xã Quảng Hải", 71, "Võ Văn Chài", "Huỳnh Thị Sóng"),
        Commune("sonky", "Xã Sơn Kỳ", 44, "Bàn Văn Tả", "Triệu Thị Mụi"),
        Commune("tamhopgiang", "Xã Tam Hợp Giang", 67, "Ninh Thị Thoa", "Thân Văn Cường"),
        Commune("thachlinh", "Xã Thạch Lĩnh", 60, "Từ Văn Đá", "Lã Thị Khánh"),
        Commune("vandoi", "Xã Vân Đồi", 63, "Trịnh Thị Mây", "Đàm Văn Thư"),
        Commune("yentrach", "Xã Yên Trạch", 73, "Nhữ Văn Bằng", "Viên Thị Lành"),
        Commune("honnhan", "Đặc khu Hòn Nhạn", 51, "Mai Thị Biển", "Lê Văn Đảo"),
    ];

    public static IReadOnlyList<DemoUnit> All { get; } = [.. Departments, .. Communes, .. Merged, Successor];

    public static DemoUnit Of(string code) => All.Single(unit => unit.Code == code);

    private static DemoUnit Department(string code, string name, int strength, string specialist, string leader) =>
        new(code, name, UnitKind.Department, strength, specialist, leader);

    private static DemoUnit Commune(string code, string name, int strength, string specialist, string leader) =>
        new(code, name, UnitKind.Commune, strength, specialist, leader);
}
