using OpenDti.Scoring;

namespace OpenDti.UnitTests.Scoring;

public sealed class VietnameseOrderTests
{
    [Theory]
    [InlineData("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y")]
    [InlineData("ma mà mả mã má mạ")] // ngang, huyền, hỏi, ngã, sắc, nặng
    [InlineData("Cao|Cao Lãnh|Châu|Chợ")]
    [InlineData("Dầu Tiếng|Đắk Lắk|Đồng Tháp|Đức Hòa")]
    [InlineData("Phường 1|Phường 2|Phường 10|Phường An Hòa")]
    [InlineData("an|An Giang|Ân Thi")]
    [InlineData("Sở Công Thương|Sở Nội vụ|Sở Tài chính|Sở Y tế|Thanh tra tỉnh")]
    public void Names_stand_in_the_order_of_the_alphabet(string names)
    {
        var expected = names.Split(names.Contains('|', StringComparison.Ordinal) ? '|' : ' ');

        Assert.Equal(expected, expected.Reverse().Order(VietnameseOrder.Instance));
    }

    [Fact]
    public void The_place_of_the_tone_mark_and_the_form_of_the_letters_do_not_part_equal_names()
    {
        var letters = new[] { "Hòa Bình", "Hoà Lạc", "Hòa Vang".Normalize(System.Text.NormalizationForm.FormD), "Hoà Xuân" };

        Assert.Equal(letters, letters.Reverse().Order(VietnameseOrder.Instance));
    }

    [Theory]
    [InlineData("Sở Nông nghiệp", "so nong nghiep")]
    [InlineData("Hoà", "hoa")]
    [InlineData("Hòa", "hoa")]
    [InlineData("ĐẮK LẮK", "dak lak")]
    public void Folding_drops_accents_and_capitals(string name, string folded) => Assert.Equal(folded, VietnameseOrder.Fold(name));

    [Fact]
    public void The_order_is_total_for_any_texts()
    {
        var texts = new[] { "", "1", "01", "a", "A", "á", "đ", "Đ", "z", "9999999999999999999999999", "☃", "a1b2", "a1b10", "a 1" };

        foreach (var left in texts)
        {
            foreach (var right in texts)
            {
                var there = Math.Sign(VietnameseOrder.Instance.Compare(left, right));
                Assert.Equal(-there, Math.Sign(VietnameseOrder.Instance.Compare(right, left)));
                Assert.Equal(left == right, there == 0);
            }
        }
    }
}
