namespace OpenDti.Web.Data.DemoProvince;

/// <summary>The fictional departments of the fictional Tỉnh Sông Lam and the invented people who work there.</summary>
public static class DemoUnits
{
    public const string ProvinceName = "Tỉnh Sông Lam";
    public const string Slug = "song-lam";

    /// <summary>Code, name, how well it does (percent), its specialist and its leader.</summary>
    public static IReadOnlyList<DemoUnit> Departments { get; } =
    [
        new("vpub", "Văn phòng Ủy ban nhân dân tỉnh", 92, "Lê Thị Ánh Dương", "Phan Văn Định"),
        new("skhcn", "Sở Khoa học và Công nghệ", 90, "Nguyễn Hữu Đạt", "Trần Thị Ngân"),
        new("stc", "Sở Tài chính", 86, "Đỗ Minh Châu", "Vũ Quốc Ân"),
        new("sgddt", "Sở Giáo dục và Đào tạo", 84, "Hoàng Thị Mai Ly", "Bùi Đức Thịnh"),
        new("snv", "Sở Nội vụ", 80, "Phạm Gia Bảo", "Ngô Thị Hạnh"),
        new("syt", "Sở Y tế", 78, "Trịnh Thu Ế", "Lương Văn Khải"),
        new("stp", "Sở Tư pháp", 74, "Đặng Ngọc Ước", "Hồ Sỹ Quý"),
        new("sxd", "Sở Xây dựng", 70, "Cao Thị Yên", "Tạ Văn Lưu"),
        new("snnmt", "Sở Nông nghiệp và Môi trường", 66, "Mai Xuân Ổn", "Dương Thị Phúc"),
        new("sct", "Sở Công Thương", 63, "Vi Thị Sen", "Đinh Công Trứ"),
        new("svhttdl", "Sở Văn hóa, Thể thao và Du lịch", 58, "Lâm Hoài Ân", "Kiều Thị Vân"),
        new("sdtg", "Sở Dân tộc và Tôn giáo", 52, "Lò Văn Ích", "Quách Thị Xuân"),
        new("ttra", "Thanh tra tỉnh", 47, "Triệu Thị Ên", "Nông Văn Đoàn"),
        new("bqlkcn", "Ban Quản lý các khu công nghiệp", 43, "Hà Đức Ô", "Thái Thị Ư"),
    ];
}

public sealed record DemoUnit(string Code, string Name, int Strength, string Specialist, string Leader);
