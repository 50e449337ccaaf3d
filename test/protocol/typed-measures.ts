/** Support measures of twenty clauses, plain ones, as a writer types them. */

export const chineseMeasures = `滨江市支持人工智能创新发展若干措施

为支持人工智能技术研发和应用，结合本市实际，制定本措施。

一、建设行业数据集。对建成并开放医疗、制造数据集的单位，按投入的30%给予补助，最高200万元。

二、开放公共数据。市数据局每季度公布公共数据开放目录，申请在10个工作日内办结。

三、发放数据券。对购买数据产品的中小企业，每年发放不超过20万元的数据券。

四、发放算力券。对租用智能算力开展模型训练的企业，按支出的30%发放算力券，每家每年最高100万元。

五、统一调度算力。市级算力调度平台2027年底前接入全市智算中心，统一公布价格和余量。

六、推广绿色算力。对完成节能改造的数据中心，给予最高100万元补助。

七、支持大模型研发。对通过国家备案的大模型，给予研发企业一次性奖励200万元。

八、开展揭榜攻关。每年发布10项算法攻关榜单，单个项目支持不超过300万元。

九、鼓励开源。对年度下载超过1万次的开源项目，奖励最高50万元。

十、开放应用场景。市工业和信息化局每年发布应用场景清单，首批不少于30个。

十一、加强算法安全评估。算法上线前应当完成安全评估，评估费用给予50%补助。

十二、引进领军人才。对全职引进的领军人才，给予最高500万元资助。

十三、培养复合型人才。支持高校与企业共建实训基地，每个基地每年补助20万元。

十四、开展技能培训。每年免费培训企业员工5000人次。

十五、保护知识产权。建立算法和训练数据知识产权登记制度，10个工作日内办结登记。

十六、试行监管沙盒。制定监管沙盒管理办法，测试期不超过2年。

十七、明确算法责任。制定算法责任清单，运行日志保存不少于3年。

十八、支持企业牵头攻关。龙头企业联合高校实施攻关项目的，按研发投入的20%给予补助。

十九、强化资金支持。设立规模10亿元的人工智能产业基金，投向初创企业的比例不低于40%。

二十、协同供给数据、算力和算法。建设一体化服务平台，统一提供数据集、算力和算法模型服务。

本措施自2027年1月1日起施行，有效期3年。
`

export const englishMeasures = `Starbay Action Plan on Artificial Intelligence

This plan sets out what the government of Starbay will do over the next three years.

1. The Data Office shall publish a catalogue of public data by June 2027.

2. The Data Office shall build 30 high-quality training datasets for health and transport.

3. Small firms shall receive vouchers for data products of up to $20,000 a year.

4. The Department of Energy shall build a shared computing platform for universities.

5. The Department of Energy shall open 1 million GPU hours a year to small firms.

6. Data centres that receive public support shall meet the limits on energy use.

7. The Science Agency shall fund the development of open-source foundation models.

8. The Science Agency shall publish ten open challenges in algorithms every year.

9. The Science Agency shall support repositories of open-source AI software.

10. Each department shall publish a list of tasks in which AI systems can be tested.

11. Providers shall test the safety of AI models before they are deployed.

12. The Labour Office shall publish a list of AI skills in short supply.

13. Universities shall offer degree programmes that combine AI with another discipline.

14. The Labour Office shall train 5,000 employees of small firms in AI skills every year.

15. The Minister of Justice shall issue rules on the ownership of AI-generated works.

16. The Minister of Justice shall establish a regulatory sandbox for AI systems.

17. Operators of AI systems shall keep records of decisions for three years.

18. The Science Agency shall support businesses that lead joint research with universities.

19. The Treasury shall establish a fund for AI start-ups of $100 million.

20. The Science Agency shall offer data, computing power and models together through one platform.
`
