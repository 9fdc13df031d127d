using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Rules in words without any unit's figures, for every shape and every shipped set.</summary>
public sealed class RuleWordsTests
{
    private static readonly CompiledSet Demo = Repository.Set("minh-hoa-so-2026.yaml");
    private static readonly CompiledSet EveryShape = CompiledSet
        .Compile(IndicatorSetYaml.Read(File.ReadAllText(Repository.PathOf("tests", "OpenDti.UnitTests", "Sets", "every-key.yaml"))).Value)
        .Value;

    public static TheoryData<string> SetFiles => [.. Repository.SetFiles.Select(path => Path.GetFileName(path)!)];

    [Theory]
    [InlineData(
        "1.1",
        "Theo “Trưởng Ban Chỉ đạo”: / Người đứng đầu cơ quan: điểm tối đa (4 điểm) / Cấp phó của người đứng đầu: 1/2 điểm tối đa (2 điểm) / Chưa thành lập Ban Chỉ đạo: 0 điểm"
    )]
    [InlineData(
        "1.2",
        "Lấy “Số văn bản do người đứng đầu ký” chia cho “Tổng số văn bản chỉ đạo chuyên đề”, nhân với 4 điểm; tính không quá 4 điểm. / Nếu “Tổng số văn bản chỉ đạo chuyên đề” bằng 0: 0 điểm."
    )]
    [InlineData(
        "1.3",
        "Theo “Số cuộc họp của Ban Chỉ đạo”: / từ 4 cuộc họp trở lên: 4 điểm / 3 cuộc họp: 3 điểm / 2 cuộc họp: 2 điểm / 1 cuộc họp: 1 điểm / 0 cuộc họp: 0 điểm"
    )]
    [InlineData(
        "1.4",
        "Cộng điểm của 2 phần: / Chuyên mục riêng (tối đa 1 điểm) / Theo câu trả lời “Chuyên mục chuyển đổi số trên trang thông tin điện tử”: / Có: điểm tối đa (1 điểm) / Không: 0 điểm / Tin, bài (tối đa 2 điểm) / Lấy “Số tin, bài về chuyển đổi số” nhân với 0,1 điểm; tính không quá 2 điểm."
    )]
    [InlineData(
        "2.2",
        "Theo tỷ lệ “Số nhiệm vụ đã hoàn thành” chia cho “Tổng số nhiệm vụ của kế hoạch”: / trên 90%: điểm tối đa (6 điểm) / từ 70% đến 90%: 1/2 điểm tối đa (3 điểm) / dưới 70%: 0 điểm / Nếu “Tổng số nhiệm vụ của kế hoạch” bằng 0: 0 điểm."
    )]
    [InlineData(
        "3.3",
        "Lấy “Số cơ sở dữ liệu đã chia sẻ” chia cho “Tổng số cơ sở dữ liệu thuộc phạm vi quản lý”. Tỷ lệ từ 80% trở lên: 5 điểm. Tỷ lệ dưới 80%: lấy tỷ lệ chia cho 80%, nhân với 5 điểm. / Nếu “Tổng số cơ sở dữ liệu thuộc phạm vi quản lý” bằng 0: 0 điểm."
    )]
    [InlineData("4.3", "Lấy “Tỷ lệ công chức thành thạo kỹ năng số theo khảo sát” nhân với 5 điểm; tính không quá 5 điểm.")]
    [InlineData(
        "5.3",
        "Theo “Số ngày khắc phục trung bình”: / không quá 3 ngày: điểm tối đa (3 điểm) / trên 3 ngày đến 7 ngày: 1 điểm / trên 7 ngày: 0 điểm"
    )]
    [InlineData("6.3", "Người thẩm định hoặc Hội đồng chấm từ 0 đến 9 điểm theo thang mô tả, có ghi lý do.")]
    [InlineData("6.4", "Chỉ cung cấp thông tin, không tính điểm.")]
    public void A_rule_reads_like_the_column_of_a_decision(string code, string said) =>
        Assert.Equal(said, Said(Demo, Demo.Criteria.Single(criterion => criterion.Code == code)));

    [Theory]
    [InlineData(
        "d6",
        "Theo “Số đo”: / không quá 3 ngày: điểm tối đa (5 điểm) / trên 3 ngày đến dưới 9 ngày: 2 điểm / từ 9 ngày trở lên: 0 điểm"
    )]
    [InlineData(
        "d9",
        "Tính theo thang 10 điểm, nhưng chỉ lấy không quá 5 điểm: / Lấy “Số hồ sơ trực tuyến” chia cho “Tổng số hồ sơ”, nhân với 10 điểm; tính không quá 10 điểm. / Nếu “Tổng số hồ sơ” bằng 0: 0 điểm."
    )]
    [InlineData(
        "d10",
        "Nếu “Để xảy ra sự cố” là “Có”: 0 điểm. Trường hợp còn lại: / Theo câu trả lời “Có hệ thống”: / Có: điểm tối đa (5 điểm) / Không: 0 điểm"
    )]
    [InlineData(
        "d11",
        "Theo câu trả lời “Có hệ thống”: / Có: điểm tối đa (5 điểm) / Không: 0 điểm / Điểm trừ: lấy “Số hồ sơ trực tuyến” nhân với 0,5 điểm; trừ không quá 2 điểm và không xuống dưới 0 điểm."
    )]
    [InlineData(
        "d12",
        "Nếu “Có hệ thống” là “Không”: 0 điểm. Nếu là “Có”: / Theo “Ngày ban hành”, thời hạn 31/03/2026: / đúng hạn: điểm tối đa (5 điểm) / chậm từ 1 đến 10 ngày: 1/2 điểm tối đa (2,5 điểm) / chậm hơn: 0 điểm"
    )]
    [InlineData(
        "d14",
        "Lấy mức cao nhất trong 2 cách tính: / Một (tối đa 5 điểm) / Theo câu trả lời “Có hệ thống”: / Có: điểm tối đa (5 điểm) / Không: 0 điểm / Hai (tối đa 2,5 điểm) / Lấy “Mức độ hài lòng” nhân với 2,5 điểm; tính không quá 2,5 điểm."
    )]
    [InlineData(
        "d15",
        "So với đơn vị tốt nhất trong khối (ít hơn là tốt hơn): lấy giá trị thấp nhất trong khối chia cho “Số đo” của đơn vị, nhân với 5 điểm. / Nếu số chia bằng 0: 0 điểm."
    )]
    [InlineData(
        "d16",
        "So trong khối về “Số đo” (ít hơn là tốt hơn): lấy giá trị cao nhất trừ giá trị của đơn vị, chia cho khoảng cách từ giá trị thấp nhất đến giá trị cao nhất, nhân với 5 điểm. / Nếu mọi đơn vị trong khối bằng nhau: điểm tối đa (5 điểm)."
    )]
    [InlineData(
        "d17",
        "Theo thứ hạng của đơn vị trong khối về “Số hồ sơ trực tuyến” (nhiều hơn là tốt hơn): / hạng 1: điểm tối đa (5 điểm) / trường hợp còn lại: 0 điểm"
    )]
    [InlineData(
        "d18",
        "Theo công thức: a / b × điểm tối đa (5 điểm), trong đó: / a là “Số hồ sơ trực tuyến” / b là “Tổng số hồ sơ” / kết quả dưới 0 tính là 0 điểm, trên 5 điểm tính là 5 điểm"
    )]
    [InlineData(
        "d20",
        "Chỉ áp dụng cho đơn vị: Có thủ tục hành chính. / Không áp dụng cho đơn vị: Đặc thù. / Theo câu trả lời “Có hệ thống”: / Có: điểm tối đa (4 điểm) / Không: 0 điểm"
    )]
    [InlineData("ba", "Nếu “Để xảy ra sự cố” là “Có”: cả nhóm được 0 điểm. / Tổng điểm các nội dung thành phần tính không quá 5 điểm.")]
    public void Every_other_shape_has_its_words(string id, string said) =>
        Assert.Equal(said, Said(EveryShape, EveryShape.FindIndicator(new IndicatorId(id))!));

    [Fact]
    public void A_formula_is_told_with_letters_and_with_what_its_functions_mean()
    {
        var rule = new FormulaRule("if(co-ke-hoach, min(max, so-ho-so / peers.max(so-ho-so) * 2.5), 0)");
        var set = TestSet.OfRule(4m, rule, TestSet.YesNo("co-ke-hoach", "Có kế hoạch"), TestSet.Count("so-ho-so", "Số hồ sơ")).Compiled();

        Assert.Equal(
            "Theo công thức: if(a, min(điểm tối đa (4 điểm), b / peers.max(b) × 2,5), 0), trong đó: / a là “Có kế hoạch” / b là “Số hồ sơ”"
                + " / if(điều kiện, x, y): x nếu điều kiện đúng, y nếu sai / min: số nhỏ nhất / peers.max: giá trị cao nhất trong khối"
                + " / kết quả dưới 0 tính là 0 điểm, trên 4 điểm tính là 4 điểm",
            Said(set, set.Criteria[0])
        );
    }

    [Fact]
    public void Rows_that_do_not_follow_one_another_are_told_as_they_stand_and_in_which_order()
    {
        Step[] steps = [new(StepBound.From, 4m, Worth.Full), new(StepBound.UpTo, 1m, Worth.Nothing)];
        var set = TestSet.OfRule(4m, new CountSteps(new InputId("n"), steps, new Worth.Share(1m, 3m)), TestSet.Count("n", "Số", "lần"));

        Assert.Equal(
            "Theo “Số”: / Đọc từ trên xuống, lấy mức đầu tiên thỏa mãn. / từ 4 lần trở lên: điểm tối đa (4 điểm) / không quá 1 lần: 0 điểm"
                + " / trường hợp còn lại: 1/3 điểm tối đa (khoảng 1,3333 điểm)",
            Said(set.Compiled(), set.Compiled().Criteria[0])
        );
    }

    [Theory]
    [MemberData(nameof(SetFiles))]
    public void Every_line_of_every_shipped_set_can_be_told_in_both_languages(string file)
    {
        var set = Repository.Set(file);

        Assert.All(
            set.Criteria,
            criterion =>
            {
                var vietnamese = Said(set, criterion);
                var english = Said(set, criterion, Language.En);
                Assert.NotEqual("", vietnamese);
                Assert.NotEqual(vietnamese, english);
                Assert.DoesNotContain("{", vietnamese + english, StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [MemberData(nameof(SetFiles))]
    public void Every_policy_of_every_shipped_set_is_told_in_both_languages(string file)
    {
        var set = Repository.Set(file).Set;
        var vietnamese = PolicyWords.Of(set, Language.Vi);
        var english = PolicyWords.Of(set, Language.En);

        Assert.Equal(8, vietnamese.Count);
        Assert.All(vietnamese.Zip(english), pair => Assert.NotEqual(pair.First.Name, pair.Second.Name));
        Assert.DoesNotContain("{", string.Concat(vietnamese.Concat(english).SelectMany(policy => policy.Says)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policies_of_the_demonstration_read_like_its_file()
    {
        var said = PolicyWords.Of(Demo.Set, Language.Vi).ToDictionary(policy => policy.Name, policy => string.Join(" / ", policy.Says));

        Assert.Equal(
            "Điểm tiêu chí làm tròn đến 2 chữ số thập phân, chữ số đầu tiên bỏ đi từ 5 trở lên thì làm tròn lên; điểm nhóm, điểm chỉ số chính, tổng điểm cộng chính xác, không làm tròn thêm; khi hiển thị lấy 2 chữ số thập phân.",
            said["Làm tròn"]
        );
        Assert.Contains("Bằng tổng điểm thì so điểm ở: 6. Hoạt động chính quyền số;", said["Xếp hạng"], StringComparison.Ordinal);
        Assert.Equal(
            "Tốt: từ 85% điểm tối đa / Khá: từ 70% điểm tối đa / Trung bình: từ 50% điểm tối đa / Yếu: từ 0% điểm tối đa",
            said["Xếp loại"]
        );
        Assert.Equal("Nằm ngoài điểm tối đa; được tính khi xếp hạng.", said["Điểm thưởng"]);
    }

    [Fact]
    public void A_policy_that_takes_points_off_says_how_many()
    {
        var said = PolicyWords.Of(EveryShape.Set, Language.Vi).Single(policy => policy.Name == "Hồ sơ chưa xác nhận khi đến hạn");

        Assert.Equal("Trừ 5 điểm vào tổng điểm.", Assert.Single(said.Says));
    }

    private static string Said(CompiledSet set, Indicator line, Language language = Language.Vi) =>
        string.Join(" / ", RuleWords.Of(set, line, language).SelectMany(Flat));

    private static IEnumerable<string> Flat(RuleSentence sentence) => [sentence.Text, .. sentence.Under.SelectMany(Flat)];
}
