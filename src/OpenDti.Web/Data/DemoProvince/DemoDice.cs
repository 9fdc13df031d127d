using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>Chance that falls the same way each time: how well a unit does in one thing, and how much of it there is.</summary>
public sealed class DemoDice(DemoUnit unit, int yearsAgo)
{
    private static readonly Dictionary<string, (int From, int To)> Sizes = new()
    {
        ["người"] = (38, 160),
        ["hồ sơ"] = (420, 5_200),
        ["văn bản"] = (6, 18),
        ["báo cáo"] = (8, 18),
        ["nhiệm vụ"] = (16, 42),
        ["cơ sở dữ liệu"] = (4, 15),
        ["nền tảng"] = (10, 18),
        ["hệ thống"] = (3, 12),
        ["máy"] = (45, 190),
        ["kết quả"] = (380, 4_800),
        ["giao dịch"] = (240, 2_900),
        ["chế độ báo cáo"] = (6, 15),
        ["thôn, tổ"] = (9, 26),
        ["hộ"] = (1_600, 4_400),
        ["phản ánh"] = (6, 44),
        ["cơ sở"] = (14, 70),
        ["sản phẩm"] = (3, 9),
        ["đơn vị"] = (12, 48),
        ["lượt"] = (1_900, 9_000),
        ["triệu đồng"] = (350, 4_800),
    };

    /// <summary>Where the unit of measure says too little: so many times as much.</summary>
    private static readonly Dictionary<string, int> Times = new()
    {
        ["tong-so-van-ban-di"] = 240,
        ["so-nguoi-tu-14-tuoi"] = 150,
        ["so-nguoi-truong-thanh"] = 130,
        ["so-nguoi-can-pho-cap"] = 110,
        ["dan-so-thuong-tru"] = 190,
        ["so-nguoi-cao-tuoi"] = 6,
    };

    /// <summary>0 to 100: about the unit's strength, a little better with the years, which are good and bad, better in this and worse in that.</summary>
    public int LevelOf(InputId input)
    {
        var habit = (Throw($"{unit.Code}|{input}") % 29) - 14;
        var luck = (Throw($"{unit.Code}|{input}|{yearsAgo}") % 11) - 5;
        var year = (Throw($"{unit.Code}|{yearsAgo}") % 13) - 6;
        return Math.Clamp(unit.Strength - (yearsAgo * 4) + habit + luck + year, 2, 100);
    }

    /// <summary>How many there are in all; the same wherever this unit counts the same things.</summary>
    public int SizeOf(InputDefinition input)
    {
        var (from, to) = Sizes.GetValueOrDefault(input.Unit ?? "", (20, 120));
        var size = from + (Throw($"{unit.Code}|{input.Unit}") % (to - from));
        return size * Times.GetValueOrDefault(input.Id.Value, 1);
    }

    private static int Throw(string seed) =>
        (int)(BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(seed))) % 1_000_000);
}
