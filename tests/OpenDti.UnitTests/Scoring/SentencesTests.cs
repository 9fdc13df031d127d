using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>The sentences that a unit reads beside its row and that an official signs.</summary>
public sealed class SentencesTests
{
    private static readonly CompiledSet Demo = Repository.Set("minh-hoa-so-2026.yaml");
    private static readonly CompiledSet District = Repository.Set("dong-thap-1397-2022-huyen.yaml");

    [Fact]
    public void A_ratio_is_told_with_its_numbers_share_points_and_what_is_wanting()
    {
        var trace = District.Explain(Signed(9, 12), "van-ban-nguoi-dung-dau-ky");

        Assert.Equal(
            "1.3: 9/12 văn bản do người đứng đầu ký, tỷ lệ 0,75 × 10 = 7,50 điểm; chưa đạt 2,50 điểm vì còn thiếu 3 so với tổng số văn bản (12).",
            Sentences.Full(District, trace, Language.Vi)
        );
        Assert.Equal("chưa đạt 2,50: 9/12 văn bản do người đứng đầu ký", Sentences.Why(District, trace, Language.Vi));
    }

    [Fact]
    public void Full_points_and_nothing_entered_are_told_in_two_words()
    {
        Assert.Equal("đạt tối đa", Sentences.Why(District, District.Explain(Signed(12, 12), "van-ban-nguoi-dung-dau-ky"), Language.Vi));
        Assert.Equal("chưa nhập", Sentences.Why(District, District.Explain(TestSet.Unit(), "van-ban-nguoi-dung-dau-ky"), Language.Vi));
    }

    [Theory]
    [InlineData("1.1", "1.1: trưởng Ban Chỉ đạo: cấp phó của người đứng đầu, 0,5 × 4 = 2,00 điểm; chưa đạt 2,00 điểm.")]
    [InlineData("1.3", "1.3: 3 cuộc họp của Ban Chỉ đạo = 3,00 điểm; chưa đạt 1,00 điểm vì cần từ 4 trở lên để đạt điểm tối đa.")]
    [InlineData(
        "1.4",
        "1.4: Chuyên mục riêng: chuyên mục chuyển đổi số trên trang thông tin điện tử: có = 1,00 điểm; "
            + "Tin, bài: 15 tin, bài về chuyển đổi số × 0,1 điểm = 1,50 điểm; tổng điểm các nội dung thành phần = 2,50 điểm; "
            + "chưa đạt 0,50 điểm vì còn thiếu ở “Tin, bài” (0,50)."
    )]
    [InlineData("2.2", "2.2: 16/20 nhiệm vụ đã hoàn thành, tỷ lệ 80% = 3,00 điểm; chưa đạt 3,00 điểm vì cần trên 90% để đạt điểm tối đa.")]
    [InlineData("2.3", "2.3: quy chế quản lý, khai thác dữ liệu còn hiệu lực: không = 0,00 điểm; chưa đạt 4,00 điểm.")]
    [InlineData(
        "3.3",
        "3.3: 3/5 cơ sở dữ liệu đã chia sẻ, tỷ lệ 60% so với ngưỡng đạt điểm tối đa 80% = 3,75 điểm; chưa đạt 1,25 điểm vì còn thiếu 1 để đạt ngưỡng 80%."
    )]
    [InlineData("4.1", "4.1: không có cơ sở tính tỷ lệ vì số người thuộc diện phải bồi dưỡng bằng 0; đạt điểm tối đa.")]
    [InlineData(
        "4.3",
        "4.3: tỷ lệ công chức thành thạo kỹ năng số theo khảo sát 72,5% × 5 = 3,63 điểm (theo kết quả khảo sát); chưa đạt 1,37 điểm."
    )]
    [InlineData(
        "5.3",
        "5.3: 4,5 ngày khắc phục trung bình = 1,00 điểm (theo số liệu giám sát); chưa đạt 2,00 điểm vì cần không quá 3 để đạt điểm tối đa."
    )]
    [InlineData("6.1", "6.1: chưa nhập “Số hồ sơ trực tuyến”, “Tổng số hồ sơ”; chưa đạt 8,00 điểm.")]
    [InlineData("6.3", "6.3: chấm 7,50 điểm theo kết quả thẩm định: mô hình được nhân rộng tại 3 đơn vị; chưa đạt 1,50 điểm.")]
    [InlineData("6.4", "6.4: nội dung cung cấp thông tin, không tính điểm.")]
    public void Every_shape_has_a_sentence_that_can_be_signed(string code, string sentence) =>
        Assert.Equal(sentence, Sentences.Full(Demo, ExplainDemo(code), Language.Vi));

    [Theory]
    [InlineData("1.1", "chưa đạt 2,00: trưởng Ban Chỉ đạo: cấp phó của người đứng đầu")]
    [InlineData("1.3", "chưa đạt 1,00: 3/4 cuộc họp")]
    [InlineData("1.4", "chưa đạt 0,50: 1/2 nội dung đạt tối đa")]
    [InlineData("2.2", "chưa đạt 3,00: 80%, cần trên 90%")]
    [InlineData("2.3", "chưa đạt 4,00: quy chế quản lý, khai thác dữ liệu còn hiệu lực: không")]
    [InlineData("3.2", "chưa nhập")]
    [InlineData("5.3", "chưa đạt 2,00: 4,5 ngày khắc phục trung bình, cần không quá 3")]
    [InlineData("6.3", "chưa đạt 1,50: mô hình được nhân rộng tại 3 đơn vị")]
    [InlineData("6.4", "không tính điểm")]
    public void Every_shape_has_a_short_remark_for_its_row(string code, string remark) =>
        Assert.Equal(remark, Sentences.Why(Demo, ExplainDemo(code), Language.Vi));

    [Theory]
    [InlineData("1.3", "1.3: 3 meetings of the committee = 3.00 points; 1.00 points not reached: 4 or more needed for full points.")]
    [InlineData(
        "2.2",
        "2.2: 16/20 tasks completed, a share of 80% = 3.00 points; 3.00 points not reached: over 90% needed for full points."
    )]
    [InlineData("4.1", "4.1: no share can be computed because number of staff to be trained is 0; full points.")]
    public void The_same_sentences_exist_in_English(string code, string sentence) =>
        Assert.Equal(sentence, Sentences.Full(Demo, ExplainDemo(code), Language.En));

    [Fact]
    public void A_main_index_is_the_sum_of_its_rows_and_names_its_largest_losses_first()
    {
        var trace = Scorer.Explain(Demo, DemoUnit, PeerFacts.None, Demo.MainIndices[0].Id);

        // 2 + 0 + 3 + 2.5: nobody has entered the directives of 1.2.
        Assert.Equal(
            "1: tổng điểm các nội dung thành phần = 7,50 điểm; chưa đạt 7,50 điểm vì còn thiếu ở 1.2 (4,00), 1.1 (2,00), 1.3 (1,00) và 1 nội dung khác.",
            Sentences.Full(Demo, trace, Language.Vi)
        );
        Assert.Equal([4m, 2m, 1m, 0.5m], trace.Losses.Select(loss => loss.Lost.Value));
        Assert.Equal(TraceCode.NotEntered, trace.Losses[0].Cause);
    }

    [Fact]
    public void A_row_that_awaits_its_points_or_does_not_apply_says_so()
    {
        var notApplicable = TestSet.Unit(
            ("so-ho-so-truc-tuyen", MissingReason.NotApplicable),
            ("tong-so-ho-so", MissingReason.NotApplicable)
        );

        Assert.Equal("chưa có điểm thẩm định", Sentences.Why(Demo, Demo.Explain(TestSet.Unit(), "sang-kien-so"), Language.Vi));
        Assert.Equal(
            "6.1: không áp dụng đối với đơn vị.",
            Sentences.Full(Demo, Demo.Explain(notApplicable, "ho-so-truc-tuyen"), Language.Vi)
        );
    }

    [Fact]
    public void No_sentence_says_that_points_were_lost()
    {
        var said = Demo
            .Indicators.Skip(1)
            .Select(line => Sentences.Full(Demo, Scorer.Explain(Demo, DemoUnit, PeerFacts.None, line.Id), Language.Vi));

        Assert.All(said, sentence => Assert.DoesNotContain("mất", sentence, StringComparison.Ordinal));
        Assert.All(said, sentence => Assert.DoesNotContain("điểm trừ", sentence, StringComparison.Ordinal));
    }

    private static UnitInputs DemoUnit { get; } =
        TestSet.Unit(
            ("chuc-danh-truong-ban", "cap-pho"),
            ("so-cuoc-hop", 3),
            ("co-chuyen-muc", true),
            ("so-tin-bai", 15),
            ("so-nhiem-vu-hoan-thanh", 16),
            ("tong-so-nhiem-vu", 20),
            ("co-quy-che-du-lieu", false),
            ("so-csdl-chia-se", 3),
            ("tong-so-csdl", 5),
            ("so-nguoi-duoc-boi-duong", 0),
            ("so-nguoi-phai-boi-duong", 0),
            ("ty-le-thanh-thao", 72.5m),
            ("so-ngay-khac-phuc", 4.5m)
        ) with
        {
            Decisions = [new(new IndicatorId("sang-kien-so"), Points.Quantise(7.5m), "mô hình được nhân rộng tại 3 đơn vị")],
        };

    private static Trace ExplainDemo(string code) =>
        Scorer.Explain(Demo, DemoUnit, PeerFacts.None, Demo.Indicators.Single(indicator => indicator.Code == code).Id);

    private static UnitInputs Signed(int byTheHead, int all) =>
        TestSet.Unit(("so-van-ban-nguoi-dung-dau-ky", byTheHead), ("tong-so-van-ban", all));
}
