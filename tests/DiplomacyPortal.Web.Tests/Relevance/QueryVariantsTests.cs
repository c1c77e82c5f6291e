using System.Text;

namespace DiplomacyPortal.Web.Tests.Relevance;

public sealed class QueryVariantsTests
{
    [Theory]
    [InlineData("unaccented", "Đường hòa, quỳ", "Duong hoa, quy")]
    [InlineData("unaccented", "\"Tô Lâm\" -đường OR mạ*", "\"To Lam\" -duong OR ma*")]
    [InlineData("early tone", "hoà Thuý khoẻ quý loài HOÀ", "hòa Thúy khỏe quý loài HÒA")]
    [InlineData("late tone", "hòa Thúy khỏe quý loại HÒA", "hoà Thuý khoẻ quý loại HOÀ")]
    [InlineData("i and y exchanged", "Mỹ Mĩ quý sĩ vì thị thúy KỶ", "Mĩ Mỹ quí sỹ vì thị thúy KỈ")]
    [InlineData("upper case", "leader:to-lam -năm year:2024 mạ* OR lá", "leader:TO-LAM -NĂM year:2024 MẠ* OR LÁ")]
    [InlineData("accented", "Đường OR \"má\"", "Đường OR \"má\"")]
    public void A_variant_is_the_query_as_somebody_else_types_it(string variant, string query, string typed) =>
        Assert.Equal(typed, QueryVariants.Of(query, variant));

    [Fact]
    public void The_decomposed_variant_has_its_marks_apart()
    {
        var typed = QueryVariants.Of("Đường hòa", "NFD");
        Assert.True(typed.IsNormalized(NormalizationForm.FormD));
        Assert.Equal("Đường hòa", typed.Normalize());
    }

    [Fact]
    public void Every_way_of_typing_changes_some_query()
    {
        foreach (var variant in QueryVariants.Names.Where(v => v != QueryVariants.Accented))
            Assert.Contains(Judged.Queries, q => QueryVariants.Of(q.Text, variant) != q.Text);
    }
}
